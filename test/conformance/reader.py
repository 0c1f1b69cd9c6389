#!/usr/bin/env python3
"""Judges the conformance cases as docs/semantics.md says: python3 test/conformance/reader.py [suite.json ...]

Compares all but spans. The last line says `N passed, N failed`. Names in brackets are headings of that page.
Left out: zones, because the cases give the clocks.
"""
import datetime, hashlib, itertools, json, pathlib, re, sys, unicodedata
from collections import defaultdict, namedtuple
from operator import ge, gt, le, lt

HERE = pathlib.Path(__file__).parent
def load(path): return json.loads(pathlib.Path(path).read_text('utf-8'))
CATALOG = load(HERE / 'catalog.json')
POST, CONTEXT, CODED, EFFECTS = (CATALOG[key] for key in ('post', 'context', 'facts', 'effects'))
ACCOUNTS, OUTCOMES = ['official', 'representative', 'personal'], ['allow', 'hold', 'deny']
STRICTER = ['permit', 'protect', *EFFECTS]
NO, MAYBE, YES = 0, 0.5, 1  # Kleene: all is min, any is max, not is 1 - x; False is NO and True is YES
UNKNOWN, EARLIEST, LATEST = object(), float('-inf'), float('inf')

def utf16(text): return text.encode('utf-16-be', 'surrogatepass')
def ordered(names): return sorted(set(names), key=utf16)
def text_of(value): return json.dumps(value, ensure_ascii=False, separators=(',', ':'))
def mapping(value): return value if type(value) is dict else {}
def items_of(value): return value if type(value) is list else []
def listing(value): return value if type(value) is list else [value]
def inside(value, key):  # a member that is there, or None
    return value[int(key)] if type(value) is list and int(key) < len(value) else mapping(value).get(key)
def padded(at): return re.sub(r'\d+', lambda digits: digits[0].zfill(6), at or '')
def without(value, is_gone):  # a copy without some members, at every depth
    if type(value) is list: return [without(one, is_gone) for one in value]
    if type(value) is not dict: return value
    kept = [(key, without(one, is_gone)) for key, one in value.items()]
    return {key: one for key, one in kept if not is_gone(key, one)}
def bare(value): return without(value, lambda key, one: key == 'span' or one in ([], {}))
def same(a, b): return a == b and (type(a) is bool) == (type(b) is bool)
# A truth comes with the notes that it rests on: ('shown', evidence), ('missing', (field, address)),
# ('failed', fact), ('by', name). A whole takes them from those of its parts that have its truth.
def pick(notes, what): return [detail for name, detail in notes if name == what]
def some(parts):
    truth = max((truth for truth, _ in parts), default=NO)
    return truth, [note for one, notes in parts if one == truth for note in notes]
def no(part): return 1 - part[0], part[1]
def every(parts): return no(some([no(part) for part in parts]))
def possible(truth): return {NO, YES} if truth == MAYBE else {truth}

# ---- 1. Fields
INSTANT = r'(\d{4}-\d\d-\d\dT[012]\d:\d\d)(:[0-5]\d)?(\.\d{1,9})?(Z|[+-](?:0\d|1[0-5]):[0-5]\d|[+-]16:00)'
DURATION = r'P(?!$)(?:(\d{1,6})W)?(?:(\d{1,6})D)?(?:T(?!$)(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,9})S)?)?'
def instant(text, otherwise=None):  # in seconds
    try:
        minute, seconds, fraction, zone = re.fullmatch(INSTANT, text).groups()
        point = datetime.datetime.fromisoformat(minute + (seconds or ':00') + zone.replace('Z', '+00:00'))
        return point.timestamp() + float(fraction or 0)
    except (AttributeError, TypeError, ValueError): return otherwise
def duration(text):  # in seconds
    found = re.fullmatch(DURATION, text)
    return found and sum(int(n or 0) * size for n, size in zip(found.groups(), (604800, 86400, 3600, 60, 1)))
FORMS = {'instant': instant, 'duration': duration,
         'day': re.compile(r'\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])').fullmatch}
TYPES = {'boolean': bool, 'number': (int, float), 'list': list, 'map': dict, 'object': dict, 'clock': dict}
NONE = {'list': [], 'text': '', 'word': '', 'among': '', 'boolean': False}

def split(kind):  # its name, and what it holds
    return next(iter(kind.items())) if type(kind) is dict else (kind, None)
def innermost(kind): return innermost(kind['list']) if split(kind)[0] == 'list' else kind
def has_type(value, kind):
    return isinstance(value, TYPES.get(split(kind)[0], str)) and (type(value) is bool) == (kind == 'boolean')
def default(field): return field.get('default', NONE.get(split(field['kind'])[0]))
def member(kind, key):  # as a list, a map or an object declares it
    what, inner = split(kind)
    if what == 'object': return inner[key]
    return {'as': 'knowledge' if what == 'map' else 'content', 'kind': inner}
def flatten(fields, prefix=''):
    for name, field in fields.items():
        yield prefix + name, field
        yield from flatten(mapping(innermost(field['kind'])).get('object', {}), f'{prefix}{name}.')
DECLARED = dict(flatten({**POST, **CONTEXT}))
def outwards(field):  # a field and those around it, the nearest first
    return [field, *(outwards(field.rpartition('.')[0]) if '.' in field else [])]

def read(value, kind, name, errors):  # [Reading the input] or UNKNOWN; `errors` is None where none is named
    (what, inner), found = split(kind), {}
    if not has_type(value, kind) or what == 'among' and value not in inner: return UNKNOWN
    if what in FORMS and FORMS[what](value) is None: return UNKNOWN
    if what not in ('list', 'map', 'object'): return value
    for key in range(len(value)) if what == 'list' else inner if what == 'object' else value:
        if inside(value, key) is None and what != 'list': continue
        field, path = member(kind, key), name if what == 'list' else f'{name}.{key}'.lstrip('.')
        is_named = field['as'] == 'content' or path in ('account', 'author')
        found[key] = read(inside(value, key), field['kind'], path, errors if is_named else None)
        if found[key] is UNKNOWN and field['as'] == 'content':
            if errors is None: return UNKNOWN
            errors.add((path, 'bad-date' if field['kind'] in ('instant', 'day') else 'wrong-kind'))
    kept = {key: one for key, one in found.items() if one is not UNKNOWN}
    return list(kept.values()) if what == 'list' else kept
def content_of(value, field, is_item=False):  # [The digest] what would go out of a value
    what, inner = split(field['kind'])
    if what == 'list': value = [content_of(one, {'kind': inner}, True) for one in value or []]
    if what == 'object':
        left_out = ['kind', 'file'] if 'file' in inner and inside(value, 'id') else []
        found = {name: content_of(inside(value, name), one) for name, one in inner.items()
                 if one['as'] == 'content' and name not in left_out}
        is_none = not is_item and all(one == inner[name].get('default') for name, one in found.items())
        value = None if is_none else {name: one for name, one in found.items() if one is not None}
    if type(value) is str: value = unicodedata.normalize('NFC', re.sub('\r\n?', '\n', value))
    return field.get('default') if value is None or value is False or value in ('', []) else value
def digest_of(post):
    account = {'as': 'content', 'kind': {'object': {'id': {'as': 'content', 'kind': 'text'}}}}
    fields = {**POST, 'publishAt': {'as': 'knowledge'}, 'account': account}
    content = content_of(post, {'kind': {'object': fields}}, True)
    text = json.dumps(content, ensure_ascii=False, separators=(',', ':'), sort_keys=True)
    return 'c1-' + hashlib.sha256(text.encode()).hexdigest()

# ---- 2. Conditions
def folded(text):
    single, alike, text = *CATALOG['letters'].values(), text.replace('\r\n', '\n').lower()
    def plain(text): return ''.join(single.get(one, one) for one in text)
    text = plain(unicodedata.normalize('NFKD', plain(text)))
    text = [one for one in text if unicodedata.category(one) not in ('Mn', 'Mc', 'Me', 'Cf')]
    for at in [*range(len(text)), *reversed(range(len(text)))]:
        one, is_beside = text[at], re.search('[a-z]', ''.join(text[max(at - 1, 0):at + 2]))
        text[at] = ' ' if one.isspace() else alike.get(one, one) if is_beside else one
    return ''.join(text)
def between(clock, window):
    def minutes(time): return int(time[:2]) * 60 + int(time[3:])
    week, minute = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], clock['minute']
    start, end = minutes(window.get('from', '00:00')), minutes(window.get('to', '24:00'))
    today, end = week.index(clock['weekday']), end if start < end else end + 24 * 60
    return any(start <= past < end and week[begun] in window.get('days', week)
               for begun, past in ((today, minute), (today - 1, minute + 24 * 60)))
def ordering(test, side=lambda one: one):
    return lambda a, b, now, same: a is not None and b is not None and test(side(a), side(b))
def aged(test): return lambda a, b, now, same: a is not None and (
    MAYBE if now == EARLIEST else test(now - instant(a), duration(b)))
TESTS = {
    'lessThan': ordering(lt), 'lessThanInclusive': ordering(le), 'before': ordering(lt, instant),
    'greaterThan': ordering(gt), 'greaterThanInclusive': ordering(ge), 'after': ordering(gt, instant),
    'olderThan': aged(gt), 'newerThan': aged(lt), 'between': ordering(between),
    'containsText': ordering(lambda a, b: b != '' and b in a, folded),
    'overlaps': lambda a, b, now, same: any(same(one, other) for one in a for other in b),
    'coveredBy': lambda a, b, now, same: all(any(same(one, other) for other in b) for one in a)}
NEGATED = {'notEqual': 'equal', 'notIn': 'in', 'doesNotContain': 'contains'}
SINGLE = {'equal': (True, True), 'in': (True, False), 'contains': (False, True)}  # overlaps, of single sides
def compare(name, a, b, now, same):
    decorator, _, rest = name.partition(':')
    if decorator == 'not' or name in NEGATED: return 1 - compare(NEGATED.get(name, rest), a, b, now, same)
    if decorator == 'swap': return compare(rest, b, a, now, lambda one, other: same(other, one))
    if rest:
        items, is_left = (a, True) if decorator.endswith('Fact') else (b, False)
        if items is UNKNOWN: return MAYBE
        truths = [compare(rest, one if is_left else a, b if is_left else one, now, same) for one in items]
        return max(truths, default=NO) if decorator.startswith('some') else min(truths, default=YES)
    if name in SINGLE:
        a, b = (side if side is UNKNOWN or not one else [side] for one, side in zip(SINGLE[name], (a, b)))
        return compare('overlaps', a, b, now, same)
    if name == 'overlaps' and [] in (a, b) or name == 'coveredBy' and a == []: return name == 'coveredBy'
    return MAYBE if UNKNOWN in (a, b) else TESTS[name](a, b, now, same)

def is_list(node): return node.get('operator', '').endswith(('Item', 'Items'))
# A condition or an obligation in full: named conditions in place, parameters by value (if these are given),
# what a list condition asks as `{ count, where }`.
def expand(node, named, values=None):
    if type(node) is list: return [expand(one, named, values) for one in node]
    if type(node) is not dict: return node
    if 'condition' in node: return expand(named[node['condition']], named, values)
    full = {key: expand(one, named, values) for key, one in node.items()}
    if 'param' in node and values:
        if 'operator' not in node: return values['params.' + node['param']]
        full['left'] = values['params.' + node['param']]
    if node.get('operator') == 'someItem': full['value'] = {'count': 1, 'where': full['value']}
    elif is_list(node) and 'count' not in mapping(full['value']): full['value'] = {'count': full['value']}
    return full
def references(node):  # every reference to a fact in a condition
    parts = node.values() if type(node) is dict else node if type(node) is list else []
    return ([node] if 'fact' in mapping(node) else []) + [one for part in parts for one in references(part)]
def growing(node, sign=1):  # [Stricter] each use of a parameter in a condition: its name and its sign
    if 'not' in node: yield from growing(node['not'], -sign)
    for one in node.get('all', node.get('any', [])): yield from growing(one, sign)
    if 'operator' not in node: return
    *decorators, base = node['operator'].split(':')
    (left, right), value = CATALOG['operators'][base], node['value']
    if type(value) is bool and node['operator'] == 'equal': left = 1 if value else -1
    if type(value) is bool and node['operator'] == 'notEqual': left = -1 if value else 1
    if decorators.count('swap') % 2: left, right = right, left
    sign, asked = sign * (-1) ** decorators.count('not'), value if is_list(node) else {'count': value}
    yield from growing(asked.get('where', {}), -sign if base == 'atMostItems' else sign)
    for side, grows in (node, left), (asked['count'], right):
        if 'param' in mapping(side): yield side['param'], sign * grows
        if CODED.get(mapping(side).get('fact'), {}).get('terms'): yield 'words', sign * grows
        for key, given in mapping(side).get('params', {}).items():
            if 'param' in mapping(given):
                yield given['param'], sign * grows * CODED[side['fact']]['params'][key].get('polarity', 0)

# One side of a comparison: what an unknown value lacks is in `gaps`, of a list the sure items in `certain`.
Seen = namedtuple('Seen', 'value kind fact field at gaps certain is_own is_written',
                  defaults=(None, '', '', None, [], None, False, False))
def is_duty(rule): return not {'lifts', 'caps'} & set(rule)
WHO, FIRST, LAST = ('missing', ('author.id', None)), '0001-01-02T00:00Z', '9999-12-30T00:00Z'

def decide(bundle, case):  # one post in one context
    def is_null(key, one): return one is None
    bundle, case = without(bundle, is_null), {**case, 'context': without(case['context'], is_null)}
    policy, errors, findings, unjudged = bundle['policy'], set(), [], []
    lacking, known = defaultdict(set), {'account.kind', 'author.id', *policy.get('knows', [])}
    packs = {pack['id']: pack for pack in bundle['packs'] if pack['id'] in policy['packs']}
    facts = {id: fact for pack in packs.values() for id, fact in pack.get('facts', {}).items()}
    later = {key: case['context'].get(key) for key in ('approvals', 'attestations', 'waivers', 'facts')}
    post = read(case['post'], {'object': POST}, '', errors)
    context = read({**case['context'], **dict.fromkeys(later)}, {'object': CONTEXT}, '', errors)
    author, account = post.get('author', {}), post.get('account', {})
    now = instant(context.get('now'), EARLIEST)
    at = max(now, instant(post.get('publishAt'), EARLIEST)) if 'now' in context else EARLIEST
    if 'now' not in context and ('now', 'bad-date') not in errors: errors.add(('now', 'no-now'))
    errors |= {(key, 'too-long') for key in ('text', 'title') if len(utf16(post.get(key, ''))) > 200_000}
    errors |= {(f'{key}.zone', 'bad-zone') for key, one in (('account', account), ('author', author))
               if 'zone' in one and one['zone'] not in CATALOG['zones']}
    me, digest, language = author.get('id'), digest_of(post), post.get('language', '').split('-')[0].lower()
    kinds, action = [account['kind']] if 'kind' in account else ACCOUNTS, post.get('action', 'publish')

    def counts_as(word):  # [Words that count as others] a word and all that it counts as
        words, wider = [word], policy.get('countsAs', {})
        for one in words: words += [other for other in wider.get(one, []) if other not in words]
        return words
    def in_role(record, wanted):
        roles = [role for role in items_of(record.get('roles')) if type(role) is str]
        return any(word in wanted for role in roles for word in counts_as(role))

    # ---- 1. Facts, paths
    def observe(id, params):
        gaps, place, certain = [('missing', (id, None))], None, None
        if id in facts:
            kind = {'list': {'list': 'word'}, 'text': 'word'}.get(facts[id]['kind'], facts[id]['kind'])
            value = read(mapping(later['facts']).get(id), kind, id, None)
        elif id in CODED:
            call = {**{name: one['default'] for name, one in CODED[id].get('params', {}).items()}, **params}
            seen = next((one for one in case.get('facts', []) if one['fact'] == id and all(
                call.get(name) == value for name, value in one.get('params', {}).items())), {})
            kind, value, certain = CODED[id]['kind'], seen.get('value', UNKNOWN), seen.get('certain')
            reads = [field for field in CODED[id]['reads'] if DECLARED.get(field, {}).get('as') != 'content']
            gaps = [('missing', (field, None)) for field in seen.get('missing', reads)]
            is_null = value is None and split(kind)[0] not in ('list', 'boolean')
            is_told = all(type(seen.get(key, [])) is list for key in ('missing', 'certain'))
            if seen.get('fails') or not is_told or not (value is UNKNOWN or is_null or has_type(value, kind)):
                value, gaps, certain = UNKNOWN, [('failed', id)], None
        else:
            kind, value, is_none = DECLARED[id]['kind'], {**post, **context}, False
            for path in reversed(outwards(id)):
                value = mapping(value).get(path.split('.')[-1])
                is_none = is_none or value is None and DECLARED[path]['as'] == 'content'
            value = value if value is not None else default(DECLARED[id]) if is_none else UNKNOWN
            place = '/' + id.replace('.', '/') if id.split('.')[0] in POST else None
        return Seen(value, kind, id, id, place, gaps, certain)
    def reach(side, item):  # one side of a comparison
        side = side['left'] if 'left' in mapping(side) else side
        if not {'fact', 'item'} & set(mapping(side)): return Seen(side, is_written=True)
        seen, steps = observe(side['fact'], side.get('params', {})) if 'fact' in side else item, []
        kind, name, value, place = seen.kind, seen.field, seen.value, seen.at
        path = side['item'] if seen is item else side.get('path', '$')
        for word, index, quoted in re.findall(r"\.?([\w-]+)|\[(\d+)\]|\['([^']+)'\]", path.lstrip('$')):
            key, declared = index or word or quoted, member(kind, word or quoted)
            name, kind = name if index else f'{name}.{key}', declared['kind']
            steps.append((key, name, declared))
        if value is UNKNOWN and steps:
            first, own = (('missing', (one, None)) for one in (steps[0][1], seen.field))
            return Seen(value, kind, seen.fact, gaps=[first if gap == own else gap for gap in seen.gaps])
        for key, name, declared in steps:
            around, value, place = value, inside(value, key), place and f'{place}/{key}'
            if value is None and declared['as'] == 'knowledge' and type(around) is dict:
                fields = mapping(around.get('missing')).get(key, [name])
                place = seen.at if seen is item else None
                gaps = [(one, place if one.startswith(f'{seen.field}.') else None) for one in fields]
                return Seen(UNKNOWN, kind, seen.fact, gaps=[('missing', gap) for gap in gaps])
            if value is None: return Seen(default(steps[-1][2]), kind, seen.fact, at=place)
        return seen._replace(value=value, kind=kind, at=place)

    # ---- 2. Conditions: a truth, and the notes it rests on; 7. Evidence
    def match(node, item=None):
        if 'not' in node: return no(match(node['not'], item))
        if 'all' in node: return every([match(one, item) for one in node['all']])
        if 'any' in node: return some([match(one, item) for one in node['any']])
        left, right = reach(node, item), reach(node['value'], item)
        if is_list(node): return count(node['operator'] == 'atMostItems', left, node['value'], item)
        def counts(one, other): return other in counts_as(one)
        alike = counts if right.is_written and innermost(left.kind) == 'word' else same
        truth, value, found = compare(node['operator'], left.value, right.value, at, alike), left.value, {}
        if truth == MAYBE or left.is_written:
            return truth, [gap for side in (left, right) if side.value is UNKNOWN for gap in side.gaps]
        if item and item.at: return truth, [('shown', shown(item, left.fact))]
        shared = [one for one in listing(value) if type(one) is str and right.is_written and
                  any(alike(one, name) for name in listing(right.value))]
        if shared or type(value) in (bool, int, float):
            found = {'value': value if type(value) is not list else ordered(shared)}
        return truth, [('shown', {'fact': left.fact, **found})] if found or truth == YES else []
    def count(most, left, asked, item):  # [Lists]
        items, is_known, where, kind = [], left.value is not UNKNOWN, asked.get('where'), split(left.kind)[1]
        for index, value in enumerate(left.value if is_known else left.certain or []):
            said = str(mapping(value).get('at', ''))
            place = f'{left.at}/{index}' if left.at else said if said.startswith('/') else None
            field = re.sub(r'/\d+(?=/|$)', '', place)[1:].replace('/', '.') if place else left.fact
            items.append(Seen(value, kind, left.fact, field, place, is_own=not left.at))
        parts = [match(where, one) if where else (YES, []) for one in items]
        least = reach(asked['count'], item).value + most
        sure, maybe = (sum(truth == wanted for truth, _ in parts) for wanted in (YES, MAYBE))
        truth = YES if sure >= least else NO if is_known and sure + maybe < least else MAYBE
        notes = [note for one, notes in parts if one == truth != NO for note in notes]
        if truth == MAYBE:
            outside = [] if is_known else [left, *(reach(one, item) for one in references(where))]
            notes += [gap for one in outside if one.value is UNKNOWN for gap in one.gaps]
        elif left.is_written or not is_known and left.certain is None: notes = []
        else:
            hits = [one for one, (fits, _) in zip(items, parts) if truth == fits == YES and one.at]
            found = [shown(one, left.fact) for one in hits] or [{'fact': left.fact, 'value': sure}]
            notes += [('shown', one) for one in found]
        return 1 - truth if most else truth, notes
    def shown(item, fact):  # an item that has an address
        value, text = mapping(item.value) if item.is_own else {}, post
        for key in item.at.split('/')[1:]: text = inside(text, key)
        name = re.sub(r'(/\d+)+$', '', item.at).split('/')[-1]
        ends = [value[key] for key in ('start', 'end') if type(text) is str and key in value]
        span = ends if len(ends) == 2 else [0, 0]
        return {'fact': fact, 'kind': value.get('kind') or name, 'at': item.at, 'span': span}

    # ---- 3. Settings
    rules = {f'{id}/{name}': {**rule, 'id': f'{id}/{name}', 'named': pack.get('conditions', {})}
             for id, pack in packs.items() for name, rule in pack.get('rules', {}).items()}
    renamed = {f'{id}/{old}': f'{id}/{new}' for id, pack in packs.items()
               for old, new in pack.get('renamed', {}).items() if f'{id}/{old}' not in rules}
    laws = {id.upper(): pack for id, pack in packs.items()
            if {'overrides', 'calendar', 'within', 'zone', 'notes'} & set(pack)}
    places, within = {'': policy, **policy.get('scopes', {})}, dict.fromkeys(policy.get('scopes', {}), '')
    within.update({code: law.get('within', code.rpartition('-')[0]) for code, law in laws.items()})
    within.update(CATALOG['scopes'])
    within.update({code: one['within'] for code, one in places.items() if 'within' in one})
    def inwards(scope): return [*inwards(within[scope]), scope] if scope else ['']
    uses, settings, locks = dict(rules), defaultdict(list), defaultdict(set)
    for place, key, one in [*((place, 'rules', one) for place, one in places.items()),
                            *((place, 'overrides', one) for place, one in laws.items())]:
        for entry, setting in one.get(key, {}).items():
            id = renamed.get(setting.get('rule', entry), setting.get('rule', entry))
            entry = entry if 'rule' in setting else id
            if 'rule' in setting: uses[entry] = rules[id]
            if key == 'rules': locks[entry].add(setting.get('lock'))
            settings[place, key].append((entry, setting))
    for entry, rule in uses.items():
        locks[entry] |= {rule.get('lock'), *({'safeguarding', 'legal'} & set(rule.get('tags', [])))}
        locks[entry].discard(None)
    def in_force(scope):  # [Order of hands] the values of every use, changed from everywhere inwards
        found, mine = {id: values_of(rule) for id, rule in rules.items()}, defaultdict(set)
        for place, key in itertools.product(inwards(scope), ('overrides', 'rules')):
            for entry, setting in (one for one in settings[place, key] if one[0] in uses):
                values, changed = found.setdefault(entry, values_of(uses[entry])), changes(setting)
                for name, new in changed.items():
                    if name.startswith('words.'): new = edited(values.setdefault(name, []), new)
                    is_kept = key == 'overrides' and name in mine[entry]
                    if not is_kept or is_as_strict(entry, name, new, values[name]): values[name] = new
                if key == 'rules': mine[entry] |= set(values if 'lock' in setting else changed)
        return found
    def is_as_strict(entry, key, new, old):  # [Stricter]
        if new == old: return True
        if key.startswith('effect.'): return STRICTER.index(new) > STRICTER.index(old)
        if key in ('when', 'except'): return not old and not is_duty(uses[entry])
        what, _, name = key.partition('.')
        signs = {-1} if key == 'waivableBy' else directions(entry, 'words' if what == 'words' else name)
        def size(one):
            return set(map(text_of, one)) if type(one) is list else duration(one) if type(one) is str else one
        new, old = size(new), size(old)
        if None in (new, old) or new == old: return new is not None and new == old
        return len(signs) == 1 and ((new > old) - (new < old)) * max(signs) > 0
    def directions(entry, name):  # [Stricter] the signs of all uses of a parameter; 0 is none
        rule, turn = uses[entry], 1 if is_duty(uses[entry]) else -1
        uses_of = growing(expand(rule['conditions'], rule['named']))
        found = {turn * sign for one, sign in uses_of if one == name}
        for duty in rule.get('obligations', []):
            for stage in (duty, *duty.get('then', [])):
                signs = {'need': 1, 'roles': 0 if stage.get('need') == 'each' else -1}
                found |= {signs.get(key, 0) for key, one in stage.items() if one == {'param': name}}
        added = [setting.get(key) for one in settings.values() for other, setting in one if other == entry
                 for key in ('when', 'except')]
        return found | ({0} if text_of({'param': name}) in text_of(added) else set())

    # ---- 5. Records
    def is_mine(person): return MAYBE if me is None else person == me
    def records(name, fits): return [one for one in items_of(later[name]) if type(one) is dict and fits(one)]
    def is_seated(seats, voices):  # by distinct persons; a seat is a stage and the roles that may take it
        def fits(chosen):
            taken = [(stage, instant(one['at'])) for (stage, _), one in zip(seats, chosen)]
            return len({one['by'] for one in chosen}) == len(seats) and all(
                in_role(one, roles) for (_, roles), one in zip(seats, chosen)) and all(
                one < later for stage, one in taken for after, later in taken if stage < after)
        return any(map(fits, itertools.permutations(voices, len(seats))))
    def approve(duty):
        stages, voices, refused = [duty, *duty['then']], [], set()
        for one in records('approvals', lambda one: type(one.get('by')) is str):
            if duty.get('team') not in (None, one.get('team')): continue
            when, start = instant(one.get('at'), LATEST), instant(one.get('from', FIRST), LATEST)
            end = instant(one.get('until', LAST), EARLIEST)
            reasons = {
                'content-changed': one.get('digest') != digest,
                'wrong-role': not any(in_role(one, stage['roles']) for stage in stages),
                'own-post': one['by'] == me, 'rejected': one.get('verdict', 'approve') != 'approve',
                'not-yet': when > now or at < start,
                'too-old': at >= end or 'within' in duty and at - when > duration(duty['within'])}
            why = next((why for why in reasons if reasons[why]), None)
            if why: refused.add((one['by'], why))
            else: voices.append(one)
        seats = [(order, roles) for order, stage in enumerate(stages) for roles in (
            [[role] for role in stage['roles']] if stage['need'] == 'each' else
            [stage['roles']] * (1 if stage['need'] == 'any' else stage['need']))]
        authors = {None, *(one['by'] for one in voices if me is None)}
        answers = {is_seated(seats, [one for one in voices if one['by'] != author]) for author in authors}
        if answers == {False} and len(stages) > 1: refused |= {(one['by'], 'out-of-turn') for one in voices}
        refused = [('refused', {'by': by, 'why': why}) for by, why in sorted(refused)]
        return MAYBE if len(answers) > 1 else max(answers), [WHO, *refused]
    def check(duty):  # whether an obligation is met, and what did not count
        if duty['kind'] != 'attestation': return approve(duty) if duty['kind'] == 'approval' else (NO, [])
        valid = records('attestations', lambda one: one.get('statement') == duty['statement'] and
                        one.get('digest') == digest and instant(one.get('at'), LATEST) <= now)
        if 'roles' in duty: return any(in_role(one, duty['roles']) for one in valid), []
        return some([(is_mine(one.get('by')), [WHO]) for one in valid])
    def waive(entry, values):
        valid = records('waivers', lambda one: one.get('rule') == uses[entry]['id'] and
                        type(one.get('by')) is str and one['by'] != one.get('for') and
                        in_role(one, values['waivableBy']) and not locks[entry] - {'tighten-only'} and
                        instant(one.get('from'), LATEST) <= at < instant(one.get('until'), EARLIEST))
        return some([(is_mine(one.get('for')), [WHO, ('by', one['by'])]) for one in valid])

    # ---- 4. Settling
    def judged(entry, values):  # the condition that judges
        rule, named = uses[entry], policy.get('conditions', {})
        parts = [expand(rule['conditions'], rule['named'], values)]
        parts += [expand(one, named, values) for one in [values['when']] if one]
        return {'all': parts + [{'not': expand(one['when'], named, values)} for one in values['except']]}
    def granted(entry, values):  # whether a permit or a protection holds
        if not values or values['effect.official'] == 'off': return NO, []
        truth, notes = match(judged(entry, values))
        return truth, notes + [('by', entry)] * (truth == YES)
    def is_deaf(values, reference):  # whether a fact of words does not cover the language of the post
        by = CODED.get(reference['fact'], {}).get('covers')
        asked = f"words.{reference.get('params', {}).get(by, '')}."
        lists = [(key[len(asked):], words) for key, words in values.items() if key.startswith(asked)]
        heard = {one.split('-')[0] for one, words in lists if words}
        return bool(by and language and lists) and not {'any', language} & heard
    def settle(entry, values, scopes, lifts, caps):  # [A duty in a group]
        rule, effects = uses[entry], {values[f'effect.{kind}'] for kind in kinds}
        condition = judged(entry, values)
        truth, notes = match(condition)
        fields = ordered(field for field, _ in pick(notes, 'missing'))
        name = {'rule': rule['id'], **({'use': entry} if entry != rule['id'] else {}), 'scopes': scopes}
        is_apart = not pick(notes, 'failed') and not any(known & set(outwards(field)) for field in fields)
        if effects == {'off'}: return
        if truth == NO and any(is_deaf(values, one) for one in references(condition)):
            unjudged.append({**name, 'languages': [language]})
        if truth == MAYBE and is_apart: unjudged.append({**name, 'fields': fields})
        if truth == NO or truth == MAYBE and is_apart: return
        duties = [completed(expand(duty, {}, values)) for duty in rule.get('obligations', [])]
        before = [duty for duty in duties if duty['due'] == 'before'] or [completed({'kind': 'change'})]
        checks = [(duty, *check(duty)) for duty in before]
        clear = {'met': every([part for _, *part in checks]), 'lifted': some(lifts),
                 'waived': waive(entry, values), 'capped': some(caps)}
        causes = {cause for effect in effects for matches in possible(truth)
                  for clears in possible(some([clear[way] for way in EFFECTS[effect]['clearedBy']])[0])
                  for cause in [EFFECTS[effect]['causes'] if matches and not clears else 'allow']}
        outcome, strictest = causes.pop() if len(causes) == 1 else 'hold', max(effects, key=STRICTER.index)
        status, because, due = 'undetermined' if causes else 'open', [], []
        ways = EFFECTS[strictest]['clearedBy']
        if not ways and truth != YES: return
        if ways and outcome == 'allow':
            status = next((way for way in ways if clear[way][0] == YES), 'capped')
            because = ordered(pick(clear[status][1], 'by'))
        if 'require' in effects and outcome != 'allow':
            due = [listed(duty, rule['id'], pick(why, 'refused')) for duty, met, why in checks if met != YES]
        due += [listed(duty, rule['id']) for duty in duties if duty['due'] == 'after' and truth == YES]
        def place(one):  # [Evidence]
            value, spot = one.get('value'), (one['fact'], padded(one.get('at')), one.get('span', [0, 0]))
            return *spot, one.get('kind', ''), type(value) not in (int, float), value is None, text_of(value)
        findings.append({
            **name, 'effect': strictest, 'outcome': outcome, 'status': status, 'because': because,
            'evidence': sorted({text_of(one): one for one in pick(notes, 'shown')}.values(), key=place),
            'params': {key[7:]: values[key] for key in sorted(values) if key.startswith('params.')},
            'obligations': due})
        whose = MAYBE if len(effects) > 1 else NO, [('missing', ('account.kind', None))]
        parts = [(truth, notes), whose, *lifts, *caps, clear['met'], clear['waived']]
        for note in (note for part, notes in parts if part == MAYBE for note in notes):
            if status == 'undetermined' and note[0] in ('missing', 'failed'): lacking[note].add(rule['id'])

    # ---- 4. Which scopes judge
    asked = set(context.get('scopes', []))
    if asked - set(within): errors.add(('scopes', 'unknown-scope'))
    outer = {around for code in asked & set(within) for around in inwards(code)[:-1]}
    there = {scope: in_force(scope) for scope in ordered(asked & set(within) - outer) or ['']}
    acting = [entry for entry, rule in uses.items() if action in rule.get('on', CATALOG['speech'])]
    for entry in (entry for entry in acting if is_duty(uses[entry])):
        names, groups = {uses[entry]['id'], *uses[entry].get('tags', [])}, defaultdict(list)
        permits, protections = ([one for one in acting if names & set(uses[one].get(key, []))
                                 and not locks[entry]] for key in ('lifts', 'caps'))
        for scope, found in there.items():
            lifts = [granted(one, found.get(one)) for one in permits]
            key = text_of([sorted(found.get(entry, {}).items()), [float(truth) for truth, _ in lifts]])
            if entry in found: groups[key].append((scope, lifts))
        caps = [granted(one, found.get(one)) for one in protections for found in there.values()]
        for group in groups.values():
            lifts = [one for _, lifts in group for one in lifts]
            settle(entry, there[group[0][0]][entry], [scope for scope, _ in group if scope], lifts, caps)

    # ---- 7. Decision
    joined = defaultdict(list)
    for duty in (duty for finding in findings for duty in finding['obligations']):
        joined[text_of({**duty, 'rules': []})] += duty['rules']
    def asks(field):
        around = [DECLARED[one].get('ask', 'author') for one in outwards(field) if one in DECLARED]
        return [*around, facts.get(field, {}).get('ask', 'host')][0]
    needs, wrong = [], [{'code': code, 'field': field} for field, code in errors]
    for (what, gap), names in lacking.items():
        rest = {'rules': ordered(names)}
        if what == 'failed': wrong.append({'code': 'fact-failed', 'field': gap, **rest})
        place = {'at': gap[1]} if what == 'missing' and gap[1] else {}
        if what == 'missing': needs.append({'field': gap[0], **place, 'ask': asks(gap[0]), **rest})
    outcomes = ['allow', *(one['outcome'] for one in findings), *(['hold'] if errors else [])]
    def place(one): return utf16(one['rule']), utf16(one.get('use', '')), utf16(','.join(one['scopes']))
    return {'outcome': max(outcomes, key=OUTCOMES.index),
            'findings': sorted(findings, key=place), 'unjudged': sorted(unjudged, key=place),
            'obligations': [{**json.loads(key), 'rules': ordered(joined[key])} for key in ordered(joined)],
            'needs': sorted(needs, key=lambda one: (one['field'], padded(one.get('at')))),
            'errors': sorted(wrong, key=lambda one: (one['field'], one['code'])),
            'at': context.get('now', ''), 'for': context.get('now', '') if at == now else post['publishAt']}

def words_of(one):  # [Values] of a rule or a setting: each list in each language
    terms = one.get('terms', {})
    lists = {'': terms} if all(re.fullmatch('any|[a-z]{2,3}(-.+)?', key) for key in terms) else terms
    return {f'words.{name}.{language}': words for name, by in lists.items() for language, words in by.items()}
def edited(words, change):  # [Values] a list of words after a change
    def word(one): return one['term'] if type(one) is dict else one
    if type(change) is list: return change
    kept = [one for one in words if word(one) not in change.get('remove', [])]
    return kept + [one for one in change.get('add', []) if word(one) not in map(word, kept)]
def changes(setting):  # [Values] what a setting changes, each key apart
    kinds = setting.get('effect', {})
    kinds = kinds if type(kinds) is dict else dict.fromkeys(ACCOUNTS, kinds)
    return {**{f'effect.{kind}': value for kind, value in kinds.items()}, **words_of(setting),
            **{f'params.{name}': value for name, value in setting.get('params', {}).items()},
            **{key: setting[key] for key in ('when', 'except', 'waivableBy') if key in setting}}
def values_of(rule):  # as it ships
    params = {name: one['default'] for name, one in rule.get('params', {}).items()}
    return {**changes({'effect': 'off'}), 'when': None, 'except': [], 'waivableBy': [],
            **words_of(rule), **changes({'effect': rule['effect'], 'params': params})}
def completed(duty):  # [A duty in a group: an obligation] with what it does not say
    known = CATALOG['obligations'].get(duty['kind'], {'due': 'before', 'by': 'author'})
    by = 'role' if duty['kind'] == 'attestation' and 'roles' in duty else known['by']
    due = duty.get('due', known['due']) if duty['kind'] in CATALOG['obligations'] else 'before'
    stages = [{'roles': stage['roles'], 'need': stage.get('need', 'any')} for stage in duty.get('then', [])]
    need = {'need': 'any'} if duty['kind'] == 'approval' else {}
    return {**need, **duty, 'due': due, 'by': by, 'then': stages}
def listed(duty, rule, refused=()):  # as a decision lists it
    full = {**duty, 'rules': [rule], 'refused': refused}
    return {key: full[key] for key in CATALOG['obligation'] if full.get(key)}

def main(paths):
    results = []
    for path in paths or sorted(set(HERE.glob('*.json')) - {HERE / 'catalog.json'}):
        suite = load(path)
        for case in suite['cases']:
            mine, wanted = bare(decide(suite['bundle'], case)), bare(case['expect'])
            for key in (key for key in sorted({*mine, *wanted}) if mine.get(key) != wanted.get(key)):
                here, there = text_of(mine.get(key)), text_of(wanted.get(key))
                print(f"{path} {case['id']} {key}:", f'here   {here}', f'wanted {there}', sep='\n  ')
            results.append(mine == wanted)
    print(f'{results.count(True)} passed, {results.count(False)} failed')
    return 0 if results and all(results) else 1
if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
