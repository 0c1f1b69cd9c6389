"""Sections 1, 2 and 6 of docs/semantics.md: what is read of a post and a context, and what conditions say of it."""
import datetime
import hashlib
import json
import os
import re
import unicodedata

HERE = os.path.dirname(os.path.abspath(__file__))
def load(path):
    with open(path, encoding='utf-8') as file:
        return json.load(file)
CATALOG = load(os.path.join(HERE, 'catalog.json'))
POST, CONTEXT, CODED = CATALOG['post'], CATALOG['context'], CATALOG['facts']
FIELDS, KINDS = {**POST, **CONTEXT}, ['official', 'representative', 'personal']
LATER = ('approvals', 'attestations', 'waivers', 'facts')  # read where they are used
U, BAD = object(), object()  # unknown; unreadable

def u16(text): return text.encode('utf-16-be', 'surrogatepass')
def same(a, b): return isinstance(a, bool) == isinstance(b, bool) and a == b
def has(a, b): return any(same(one, b) for one in a)
def number(x): return isinstance(x, (int, float)) and not isinstance(x, bool)
def words(x): return [one for one in x if isinstance(one, str)] if isinstance(x, list) else []
def objects(x): return [one for one in x if isinstance(one, dict)] if isinstance(x, list) else []
def no(a): return a if a is U else not a
def every(truths): return False if False in truths else U if U in truths else True
def some(truths): return True if True in truths else U if U in truths else False
def possible(a): return [True, False] if a is U else [a]
def ordered(names): return sorted(set(names), key=u16)
def text_of(value): return json.dumps(value, ensure_ascii=False, separators=(',', ':'))
def of(kind, what): return kind.get(what) if isinstance(kind, dict) else None  # what lists, maps, objects hold

def instant(text):
    """Milliseconds since the year 1; None for what is on no calendar."""
    shape = r'(\d{4}-\d\d-\d\dT([01]\d|2[0-3]):\d\d)(:\d\d)?(?:\.(\d{1,9}))?(Z|[+-](0\d|1[0-5]):[0-5]\d|[+-]16:00)'
    found = re.fullmatch(shape, text) if isinstance(text, str) else None
    try:
        point = found and datetime.datetime.fromisoformat(found[1] + (found[3] or ':00') + found[5].replace('Z', '+00:00'))
    except ValueError:
        return None
    epoch = datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)
    return point and int((point - epoch).total_seconds()) * 1000 + int((found[4] or '').ljust(3, '0')[:3])

def duration(text):
    shape = r'P(?!$)(?:(\d{1,6})W)?(?:(\d{1,6})D)?(?:T(?!$)(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,9})S)?)?'
    found = re.fullmatch(shape, text) if isinstance(text, str) else None
    return found and sum(int(n or 0) * size for n, size in zip(found.groups(), (604800, 86400, 3600, 60, 1))) * 1000

# ---- 1. Fields

def none(kind):
    return [] if of(kind, 'list') else '' if kind in ('text', 'word') or of(kind, 'among') else False if kind == 'boolean' else None

def readable(value, kind):
    if kind in ('boolean', 'number'):
        return isinstance(value, bool) if kind == 'boolean' else number(value)
    return isinstance(value, str) and (
        instant(value) is not None if kind == 'instant' else duration(value) is not None if kind == 'duration' else
        bool(re.fullmatch(r'\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])', value)) if kind == 'day' else
        value in kind['among'] if of(kind, 'among') else True)

def read(value, kind, name, strict, report):
    if of(kind, 'list'):
        items = [read(item, kind['list'], name, strict, report) for item in value] if isinstance(value, list) else BAD
        if items is BAD or BAD not in items or not strict:
            return BAD if items is BAD or BAD in items else items
        report('wrong-kind', name)
        return [item for item in items if item is not BAD]
    if of(kind, 'map'):
        members = {k: read(v, kind['map'], name, False, report) for k, v in value.items()} if isinstance(value, dict) else BAD
        return members if members is BAD else {k: v for k, v in members.items() if v is not BAD}
    if not of(kind, 'object'):
        return value if readable(value, kind) else BAD
    return read_object(value, kind['object'], name + '.', strict, report) if isinstance(value, dict) else BAD

def read_object(value, fields, prefix, strict, report):
    kept = {}
    for name, field in fields.items():
        if value.get(name) is None or prefix == '' and name in LATER:
            continue
        content = field['as'] == 'content'
        inside = strict if content else prefix == '' and name in ('account', 'author')
        found = read(value[name], field['kind'], prefix + name, inside, report)
        if found is not BAD:
            kept[name] = found
        elif content and strict:
            report('bad-date' if field['kind'] in ('instant', 'day') else 'wrong-kind', prefix + name)
        elif content:
            return BAD
    return kept

def declared(path):
    """The declaration of a field, if it has one."""
    fields, field = FIELDS, None
    for key in path.split('.'):
        field = fields.get(key)
        kind = field and field['kind']
        while of(kind, 'list'):
            kind = kind['list']
        fields = of(kind, 'object') or {}
    return field

def content_of(value, kind):
    if of(kind, 'list'):
        inside = of(kind['list'], 'object')
        return [members_of(item, inside) if inside and isinstance(item, dict) else content_of(item, kind['list'])
                for item in value] if isinstance(value, list) and value else None
    if of(kind, 'object'):
        members = members_of(value, kind['object']) if isinstance(value, dict) else {}
        return None if all(v == kind['object'][k].get('default') for k, v in members.items()) else members
    if kind in ('boolean', 'number'):
        return value if value is True or kind == 'number' and number(value) else None
    return unicodedata.normalize('NFC', re.sub('\r\n?', '\n', value)) if isinstance(value, str) and value and not of(kind, 'map') else None

def members_of(value, fields):
    own = [name for name, field in fields.items() if field['as'] == 'content' and not (
        'file' in fields and name in ('kind', 'file') and isinstance(value.get('id'), str) and value['id'])]
    found = {name: content_of(value.get(name), fields[name]['kind']) for name in own}
    found = {name: fields[name].get('default') if content is None else content for name, content in found.items()}
    return {name: content for name, content in found.items() if content is not None}

def canonical(value):
    if isinstance(value, dict):
        return '{' + ','.join(text_of(key) + ':' + canonical(value[key]) for key in sorted(value, key=u16)) + '}'
    if isinstance(value, list):
        return '[' + ','.join(map(canonical, value)) + ']'
    return str(int(value)) if isinstance(value, float) and value.is_integer() else text_of(value)

def digest(post):
    content = {name: value for name, value in members_of(post, POST).items() if name != 'publishAt'}
    account = content_of(post.get('account', {}).get('id'), 'text')
    content.update({'account': {'id': account}} if account else {})
    return 'c1-' + hashlib.sha256(canonical(content).encode()).hexdigest()

# ---- 2. Conditions

def fold(text):
    special = dict(zip('œæßøłđı’‘‐‑', ['oe', 'ae', 'ss', 'o', 'l', 'd', 'i', "'", "'", '-', '-']))
    text = unicodedata.normalize('NFKD', ''.join(special.get(c, c) for c in text.replace('\r\n', '\n').lower())).lower()
    return ''.join(' ' if c.isspace() else special.get(c, c) for c in text if unicodedata.category(c) not in ('Mn', 'Mc', 'Me', 'Cf'))

def between(clock, window):
    start, end = (int(at[:2]) * 60 + int(at[3:]) for at in (window.get('from', '00:00'), window.get('to', '24:00')))
    week = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
    days, today, minute = window.get('days', week), clock['weekday'], clock['minute']
    if start < end:
        return today in days and start <= minute < end
    return today in days and minute >= start or week[week.index(today) - 1] in days and minute < end

def both(test, read=lambda x: x): return lambda a, b, at: a is not None and b is not None and test(read(a), read(b))
def age(test): return lambda a, b, at: False if a is None else U if at is None else test(at - instant(a), duration(b))
TESTS = {
    'equal': lambda a, b, at: same(a, b), 'in': lambda a, b, at: has(b, a), 'contains': lambda a, b, at: has(a, b),
    'lessThan': both(lambda a, b: a < b), 'lessThanInclusive': both(lambda a, b: a <= b),
    'greaterThan': both(lambda a, b: a > b), 'greaterThanInclusive': both(lambda a, b: a >= b),
    'overlaps': lambda a, b, at: any(has(b, one) for one in a), 'coveredBy': lambda a, b, at: all(has(b, one) for one in a),
    'olderThan': age(lambda a, b: a > b), 'newerThan': age(lambda a, b: a < b),
    'before': both(lambda a, b: a < b, instant), 'after': both(lambda a, b: a > b, instant),
    'between': lambda a, b, at: a is not None and between(a, b), 'containsText': lambda a, b, at: b != '' and fold(b) in fold(a)}
NEGATED = {'notEqual': 'equal', 'notIn': 'in', 'doesNotContain': 'contains'}
SETTLED = {'in': (None, False), 'contains': (False, None), 'overlaps': (False, False), 'coveredBy': (True, None)}

def compare(name, a, b, at):
    decorator, _, rest = name.partition(':')
    if decorator == 'not' or name in NEGATED:
        return no(compare(NEGATED.get(name, rest), a, b, at))
    if decorator == 'swap':
        return compare(rest, b, a, at)
    if rest:
        left, items = decorator.endswith('Fact'), a if decorator.endswith('Fact') else b
        truths = U if items is U else [compare(rest, *((one, b) if left else (a, one)), at) for one in items]
        return U if truths is U else some(truths) if decorator.startswith('some') else every(truths)
    for side, settled in zip((a, b), SETTLED.get(name, ())):
        if side == [] and settled is not None:
            return settled
    return U if a is U or b is U else TESTS[name](a, b, at)

def keys_of(path):
    parts = re.findall(r"\.?([\w-]+)|\[(\d+)\]|\['([^']+)'\]", path[1:] if path.startswith('$') else path)
    return [int(index) if index else name or quoted for name, index, quoted in parts]
def is_list(node): return node.get('operator', '').endswith(('Item', 'Items'))
def without_indexes(at): return re.sub(r'/\d+(?=/|$)', '', at)
def padded(at): return re.sub(r'\d+', lambda n: n[0].zfill(6), at or '')

class World:
    """One post in one context under one bundle; `env` holds parameters, named conditions and the item looked at."""

    def __init__(self, bundle, case):
        self.case, self.bundle, self.policy, self.errors = case, bundle, bundle['policy'], set()
        self.packs = [pack for pack in bundle['packs'] if pack['id'] in self.policy['packs']]
        self.follow_renames()
        self.declared = {id: fact for pack in self.packs for id, fact in pack.get('facts', {}).items()}
        def report(code, field): self.errors.add((field, code))
        self.post = read_object(case['post'], POST, '', True, report)
        later = {k: v for k, v in case['context'].items() if k in LATER and v is not None}
        self.context = {**later, **read_object(case['context'], CONTEXT, '', True, report)}
        self.now, publish = instant(self.context.get('now')), instant(self.post.get('publishAt'))
        if self.now is None and ('now', 'bad-date') not in self.errors:
            report('no-now', 'now')
        self.at = publish if self.now is not None and publish is not None and publish > self.now else self.now
        now = '' if self.now is None else self.context['now']
        self.times = {'at': now, 'for': now if self.at == self.now else self.post['publishAt']}
        for name in ('text', 'title'):
            if len(u16(self.post.get(name, ''))) > 200_000:
                report('too-long', name)
        for name in ('account', 'author'):
            if self.post.get(name, {}).get('zone') not in [None, *CATALOG['zones']]:
                report('bad-zone', name + '.zone')
        self.author, kind = self.post.get('author', {}).get('id'), self.post.get('account', {}).get('kind')
        self.language = self.post.get('language', '').split('-')[0].lower()
        self.kinds, self.digest = [kind] if kind else KINDS, digest(self.post)

    def follow_renames(self):
        rules = {f"{pack['id']}/{name}" for pack in self.packs for name in pack.get('rules', {})}
        renamed = {f"{p['id']}/{old}": f"{p['id']}/{new}" for p in self.packs for old, new in p.get('renamed', {}).items()}
        def follow(settings):
            return {renamed[k] if k in renamed and k not in rules and 'rule' not in v else k: v for k, v in settings.items()}
        scopes = {code: {**scope, 'rules': follow(scope.get('rules', {}))} for code, scope in self.policy.get('scopes', {}).items()}
        self.policy = {**self.policy, 'rules': follow(self.policy.get('rules', {})), 'scopes': scopes}
        self.packs = [{**p, 'overrides': follow(p['overrides'])} if 'overrides' in p else p for p in self.packs]

    def counts_as(self, word, seen=()):
        wider = [] if word in seen else self.policy.get('countsAs', {}).get(word, [])
        return {word}.union(*(self.counts_as(one, (*seen, word)) for one in wider))
    def in_role(self, roles, wanted): return any(self.counts_as(role) & set(wanted) for role in words(roles))

    def widen(self, name, value):
        def all_of(word): return [word] + [w for w in self.policy.get('countsAs', {}) if w != word and word in self.counts_as(w)]
        many = {'equal': 'in', 'notEqual': 'notIn', 'contains': 'overlaps', 'doesNotContain': 'not:overlaps'}
        head, base = re.fullmatch(r'(.*:)?(.*)', name).groups()
        if isinstance(value, list):
            return name, [one for word in value for one in all_of(word)]
        alone = base not in many or not isinstance(value, str) or len(all_of(value)) == 1
        return (name, value) if alone else ((head or '') + many[base], all_of(value))

    def knows(self, field):
        around = ['.'.join(field.split('.')[:i + 1]) for i in range(field.count('.') + 1)]
        return field in ('account.kind', 'author.id') or any(one in self.policy.get('knows', []) for one in around)

    def observe(self, id, call):
        """A fact: its value, kind, what is missing, and what else it says."""
        if id in self.declared:
            kind = {'list': {'list': 'word'}, 'text': 'word'}.get(self.declared[id]['kind'], self.declared[id]['kind'])
            value = read(self.context.get('facts', {}).get(id), kind, id, False, None)
            return dict(value=U if value is BAD else value, missing=[id], kind=kind)
        if id in CODED:
            params = {**{name: one['default'] for name, one in CODED[id].get('params', {}).items()}, **call}
            given = next((one for one in self.case.get('facts', []) if one['fact'] == id and
                          all(params.get(k) == v for k, v in one.get('params', {}).items())), {})
            kind, value = CODED[id]['kind'], given.get('value', U)
            shape = list if of(kind, 'list') else dict if kind == 'clock' or of(kind, 'object') or of(kind, 'map') else None
            fits = isinstance(value, shape) if shape else readable(value, kind) if kind in ('boolean', 'number') else isinstance(value, str)
            if given.get('fails') or value is not U and not fits and not (value is None and kind != 'boolean' and shape != list):
                return dict(value=U, missing=[], kind=kind, failed=True)
            lacking = [field for field in CODED[id]['reads'] if (declared(field) or {}).get('as') != 'content']
            return {**given, 'value': value, 'missing': given.get('missing', lacking), 'kind': kind}
        value, fields, gone, keys = self.post if id.split('.')[0] in POST else self.context, FIELDS, False, id.split('.')
        at = '/' + '/'.join(keys) if value is self.post else None
        for key in keys:
            field, value = fields[key], value.get(key) if isinstance(value, dict) else None
            gone, fields = gone or value is None and field['as'] == 'content', of(field['kind'], 'object') or {}
        if value is None:
            value = field.get('default', none(field['kind'])) if gone or field['as'] == 'content' else U
        return dict(value=value, missing=[id], kind=field['kind'], at=at)

    def reach(self, side, env):
        """One side of a comparison; what it is missing as (field, address)."""
        if not isinstance(side, dict) or not {'fact', 'param', 'item'} & set(side):
            return dict(value=side, missing=[], written=True, kind=None)
        if 'param' in side:
            return dict(value=env['values']['params.' + side['param']], missing=[], written=True, kind=None)
        if 'fact' in side:
            call = {k: self.reach(v, env)['value'] for k, v in side.get('params', {}).items()}
            seen, base, path = self.observe(side['fact'], call), side['fact'], side.get('path', '$')
        else:
            seen, path = env['item'], side['item']
            base = seen['field'] if seen['at'] is None else without_indexes(seen['at'])[1:].replace('/', '.')
        value, kind, at, name, steps = seen['value'], seen['kind'], seen.get('at'), '', []
        for key in keys_of(path):
            step = {'as': 'content', 'kind': kind['list']} if of(kind, 'list') else \
                {'as': 'knowledge', 'kind': kind['map']} if of(kind, 'map') else kind['object'][key]
            name, kind = name if of(kind, 'list') else f'{name}.{key}', step['kind']
            steps.append((key, base + name, step))
        result = {**seen, 'field': base, 'kind': kind, 'at': at, 'missing': []}
        if value is U:
            first = steps[0][1] if steps else base
            return {**result, 'certain': None if steps else seen.get('certain'),
                    'missing': [(first if field == base else field, None) for field in seen['missing']]}
        for key, field, step in steps:
            inner = value.get(key) if isinstance(value, dict) else (value[key:key + 1] or [None])[0] if isinstance(value, list) else None
            result['at'] = result['at'] and f"{result['at']}/{key}"
            if inner is None and isinstance(value, (dict, list)) and step['as'] == 'knowledge':
                fields = [field] if 'fact' in side else value.get('missing', {}).get(key, [field])
                return {**result, 'value': U, 'missing': [
                    (one, at if 'item' in side and one.startswith(base + '.') else None) for one in fields]}
            if inner is None:
                return {**result, 'value': steps[-1][2].get('default', none(kind))}
            value = inner
        return {**result, 'value': value}

    def deaf(self, ref, env, use):
        """Whether a fact of words has a list that lacks the language of the post."""
        by, terms = CODED.get(ref['fact'], {}).get('covers'), use['source'].get('terms', {})
        lists = {'': terms} if terms and all(re.fullmatch(r'any|[a-z]{2,3}(-.+)?', key) for key in terms) else terms
        languages = lists.get(self.reach(ref.get('params', {}).get(by, ''), env)['value']) if by and self.language else None
        return languages is not None and not {'any', self.language} & {key.split('-')[0] for key in languages}

    def sides(self, node, env):
        """Of a comparison: the operator and both sides, words widened."""
        left, right, name = self.reach(node, env), self.reach(node['value'], env), node['operator']
        kind = left['kind']
        while of(kind, 'list'):
            kind = kind['list']
        if right.get('written') and kind == 'word':
            name, right['value'] = self.widen(name, right['value'])
        return name, left, right

    def listing(self, node, env):
        """Of a list condition: the list, its items, its own condition, how many at least, whether that is negated."""
        value, most = node['value'], node['operator'] == 'atMostItems'
        asked = {'count': 1, 'where': value} if node['operator'] == 'someItem' else \
            value if isinstance(value, dict) and 'count' in value else {'count': value}
        found = self.reach(node, env)
        def address(i, item):
            own = item.get('at') if isinstance(item, dict) else None
            return f"{found['at']}/{i}" if found['at'] else own if isinstance(own, str) and own.startswith('/') else None
        items = found['value'] if found['value'] is not U else found.get('certain') or []
        envs = [{**env, 'item': dict(value=item, at=address(i, item), field=found['field'], kind=found['kind']['list'])}
                for i, item in enumerate(items)]
        return found, envs, asked.get('where'), self.reach(asked['count'], env)['value'] + most, most

    def outside(self, node, env):
        """What the unknown facts read anywhere inside a condition are missing."""
        if isinstance(node, list):
            return [gap for one in node for gap in self.outside(one, env)]
        if not isinstance(node, dict):
            return []
        found = self.reach(node, env) if 'fact' in node else {'value': None}
        here = [(found['missing'], found.get('failed') and node['fact'])] if found['value'] is U else []
        named = [env['named'][node['condition']]] if 'condition' in node else []
        return here + self.outside([v for k, v in node.items() if k != 'params'] + named, env)

    def match(self, node, env):
        """Truth, and for unknown what is missing and what failed."""
        if 'within' in node:
            return self.match(node['node'], {**env, 'named': node['within']})
        if 'condition' in node:
            return self.match(env['named'][node['condition']], env)
        gaps = []
        if 'all' in node or 'any' in node or 'not' in node:
            parts = [self.match(one, env) for one in node.get('all') or node.get('any') or [node['not']]]
            truths = [part[0] for part in parts]
            truth, gaps = every(truths) if 'all' in node else some(truths) if 'any' in node else no(truths[0]), [p[1:] for p in parts]
        elif not is_list(node):
            name, left, right = self.sides(node, env)
            truth = compare(name, left['value'], right['value'], self.at)
            gaps = [(side['missing'], [ref['fact']] if side.get('failed') and 'fact' in ref else [])
                    for side, ref in ((left, node), (right, node['value'])) if side['value'] is U]
        else:
            found, envs, where, least, most = self.listing(node, env)
            parts = [self.match(where, one) if where else (True, [], []) for one in envs]
            yes, maybe, known = sum(p[0] is True for p in parts), sum(p[0] is U for p in parts), found['value'] is not U
            truth = True if yes >= least else False if known and yes + maybe < least else U
            truth, gaps = no(truth) if most else truth, [part[1:] for part in parts]
            if not known:
                gaps += [(found['missing'], [node['fact']] if found.get('failed') else [])]
                gaps += [(missing, [failed] if failed else []) for missing, failed in self.outside(where, env)]
        join = lambda i: [one for gap in gaps for one in gap[i]] if truth is U else []
        return truth, join(0), join(1)
