#!/usr/bin/env python3
"""Judges the conformance cases as docs/semantics.md says, with nothing but Python's standard library.

    python3 test/conformance/reader.py [suite.json ...]

Compares all but spans. The last line says `N passed, N failed`. Names in brackets are headings of that page.
Left out: settings of word lists, which no case has, and zones, because the cases give the clocks.
"""
import datetime
import hashlib
import itertools
import json
import pathlib
import re
import sys
import unicodedata
from collections import defaultdict, namedtuple

HERE = pathlib.Path(__file__).parent
def load(path): return json.loads(pathlib.Path(path).read_text('utf-8'))
CATALOG = load(HERE / 'catalog.json')
POST, CONTEXT, CODED, WORDS = (CATALOG[key] for key in ('post', 'context', 'facts', 'words'))
ACCOUNTS, OUTCOMES = ['official', 'representative', 'personal'], ['allow', 'hold', 'deny']
CAUSES = {'off': 'allow', 'advise': 'allow', 'require': 'hold', 'forbid': 'deny'}
EFFECTS = ['permit', 'protect', 'off', 'advise', 'require', 'forbid']  # ever stricter
NO, MAYBE, YES = 0, 0.5, 1  # Kleene: all is min, any is max, not is 1 - x; False is NO and True is YES
UNKNOWN, EARLIEST, LATEST = object(), float('-inf'), float('inf')

def utf16(text): return text.encode('utf-16-be', 'surrogatepass')
def ordered(names): return sorted(set(names), key=utf16)
def text_of(value): return json.dumps(value, ensure_ascii=False, separators=(',', ':'))
def mapping(value): return value if type(value) is dict else {}
def listing(value): return value if type(value) is list else [value]
def inside(value, key):  # a member that is there, or None
    return value[int(key)] if type(value) is list and int(key) < len(value) else mapping(value).get(key)
def possible(truth): return {NO, YES} if truth == MAYBE else {truth}
def padded(at): return re.sub(r'\d+', lambda digits: digits[0].zfill(6), at or '')
def same(a, b): return a == b and (type(a) is bool) == (type(b) is bool)
# A truth rests on notes: ('shown', evidence), ('missing', (field, address)), ('failed', fact), ('by', name).
# A whole takes them from those of its parts that have its truth.
def pick(notes, what): return [detail for name, detail in notes if name == what]
def gather(truth, parts): return [note for one, notes in parts if one == truth for note in notes]
def every(parts): return fold(min([truth for truth, _ in parts], default=YES), parts)
def some(parts): return fold(max([truth for truth, _ in parts], default=NO), parts)
def fold(truth, parts): return truth, gather(truth, parts)

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
DAY = re.compile(r'\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])')
TYPES = {'boolean': [bool], 'number': [int, float], 'list': [list],
         'map': [dict], 'object': [dict], 'clock': [dict]}
FORMS = {'instant': instant, 'duration': duration, 'day': DAY.fullmatch}
NONE = {'list': [], 'text': '', 'word': '', 'among': '', 'boolean': False}

def split(kind):  # its name, and what it holds
    return next(iter(kind.items())) if type(kind) is dict else (kind, None)
def innermost(kind): return innermost(kind['list']) if split(kind)[0] == 'list' else kind
def has_type(value, kind): return type(value) in TYPES.get(split(kind)[0], [str])
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
    special = dict(zip('œæßøłđı’‘‐‑', ['oe', 'ae', 'ss', 'o', 'l', 'd', 'i', "'", "'", '-', '-']))
    def plain(text): return ''.join(special.get(one, one) for one in text.lower())
    text = unicodedata.normalize('NFKD', plain(text.replace('\r\n', '\n')))
    return ''.join(' ' if one.isspace() else one for one in plain(text)
                   if unicodedata.category(one) not in ('Mn', 'Mc', 'Me', 'Cf'))
def between(clock, window):
    def minutes(time): return int(time[:2]) * 60 + int(time[3:])
    week, day = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], 24 * 60
    start, end = minutes(window.get('from', '00:00')), minutes(window.get('to', '24:00'))
    end, today, minute = end if start < end else end + day, week.index(clock['weekday']), clock['minute']
    return any(week[begun] in window.get('days', week) and start <= at < end
               for begun, at in ((today, minute), (today - 1, minute + day)))
def ordering(test, sides=lambda one: one):
    return lambda a, b, now, same: a is not None and b is not None and test(sides(a), sides(b))
def aged(test): return lambda a, b, now, same: a is not None and (
    MAYBE if now == EARLIEST else test(now - instant(a), duration(b)))
TESTS = {
    'lessThan': ordering(lambda a, b: a < b), 'lessThanInclusive': ordering(lambda a, b: a <= b),
    'greaterThan': ordering(lambda a, b: a > b), 'greaterThanInclusive': ordering(lambda a, b: a >= b),
    'before': ordering(lambda a, b: a < b, instant), 'after': ordering(lambda a, b: a > b, instant),
    'olderThan': aged(lambda age, limit: age > limit), 'newerThan': aged(lambda age, limit: age < limit),
    'between': ordering(between), 'containsText': ordering(lambda a, b: b != '' and b in a, folded),
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

# One side of a comparison: its fact, its address, what an unknown value lacks, the items that are certain.
Seen = namedtuple('Seen', 'value kind fact at gaps certain is_own is_written',
                              defaults=(None, '', None, [], None, False, False))
Use = namedtuple('Use', 'entry id rule named settings is_duty tags locks')

def decide(bundle, case):  # one post in one context
    policy, errors, findings, unjudged, lacking = bundle['policy'], set(), [], [], defaultdict(list)
    packs = [pack for pack in bundle['packs'] if pack['id'] in policy['packs']]
    facts = {id: fact for pack in packs for id, fact in pack.get('facts', {}).items()}
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
    me, accounts, digest = author.get('id'), ACCOUNTS, digest_of(post)
    if 'kind' in account: accounts = [account['kind']]
    language = post.get('language', '').split('-')[0].lower()

    def counts_as(word):  # [Words that count as others] a word and all that it counts as
        words, wider = [word], policy.get('countsAs', {})
        for one in words: words += [other for other in wider.get(one, []) if other not in words]
        return words
    def in_role(record, wanted):
        roles = [role for role in record.get('roles') or [] if type(role) is str]
        return any(set(counts_as(role)) & set(wanted) for role in roles)

    # ---- 1. Facts, paths
    def observe(id, params):
        gaps = [('missing', (id, None))]
        if id in facts:
            kind = {'list': {'list': 'word'}, 'text': 'word'}.get(facts[id]['kind'], facts[id]['kind'])
            return Seen(read(mapping(later['facts']).get(id), kind, id, None), kind, id, None, gaps)
        if id in CODED:
            fact, kind = CODED[id], CODED[id]['kind']
            call = {**{name: one['default'] for name, one in fact.get('params', {}).items()}, **params}
            given = next((one for one in case.get('facts', []) if one['fact'] == id and all(
                call.get(name) == value for name, value in one.get('params', {}).items())), {})
            value = given.get('value', UNKNOWN)
            is_null = value is None and split(kind)[0] not in ('list', 'boolean')
            is_wrong = value is not UNKNOWN and not is_null and not has_type(value, kind)
            if given.get('fails') or is_wrong: return Seen(UNKNOWN, kind, id, None, [('failed', id)])
            reads = [field for field in fact['reads'] if DECLARED.get(field, {}).get('as') != 'content']
            gaps = [('missing', (field, None)) for field in given.get('missing', reads)]
            return Seen(value, kind, id, None, gaps, given.get('certain'))
        is_post, is_none = id.split('.')[0] in POST, False
        value = post if is_post else context
        for path in reversed(outwards(id)):
            field, value = DECLARED[path], mapping(value).get(path.split('.')[-1])
            is_none = is_none or value is None and field['as'] == 'content'
        value = value if value is not None else default(field) if is_none else UNKNOWN
        return Seen(value, field['kind'], id, '/' + id.replace('.', '/') if is_post else None, gaps)
    def reach(side, item):  # one side of a comparison
        side = side['left'] if 'left' in mapping(side) else side
        if not {'fact', 'item'} & set(mapping(side)): return Seen(side, is_written=True)
        is_item, path, steps = 'item' in side, side.get('path', '$') if 'fact' in side else side['item'], []
        seen = item if is_item else observe(side['fact'], side.get('params', {}))
        base = re.sub(r'/\d+(?=/|$)', '', seen.at)[1:].replace('/', '.') if is_item and seen.at else seen.fact
        kind, name, value, place = seen.kind, base, seen.value, seen.at
        for word, index, quoted in re.findall(r"\.?([\w-]+)|\[(\d+)\]|\['([^']+)'\]", path.lstrip('$')):
            key, field = index or word or quoted, member(kind, word or quoted)
            name, kind = name if index else f'{name}.{key}', field['kind']
            steps.append((key, name, field))
        if value is UNKNOWN and steps:
            whole, first = ('missing', (base, None)), ('missing', (steps[0][1], None))
            gaps = [first if gap == whole else gap for gap in seen.gaps]
            return seen._replace(kind=kind, gaps=gaps, certain=None)
        for key, name, field in steps:
            around, value, place = value, inside(value, key), place and f'{place}/{key}'
            if value is None and field['as'] == 'knowledge' and type(around) is dict:
                fields = around.get('missing', {}).get(key, [name]) if is_item else [name]
                gaps = [(one, seen.at if is_item and one.startswith(base + '.') else None) for one in fields]
                return Seen(UNKNOWN, kind, seen.fact, place, [('missing', gap) for gap in gaps])
            if value is None: return Seen(default(steps[-1][2]), kind, seen.fact, place)
        return seen._replace(value=value, kind=kind, at=place)

    # ---- 2. Conditions: a truth, and the notes it rests on; 7. Evidence
    def match(node, item=None):
        if 'not' in node:
            truth, notes = match(node['not'], item)
            return 1 - truth, notes
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
        items, is_known, where = [], left.value is not UNKNOWN, asked.get('where')
        for index, value in enumerate(left.value if is_known else left.certain or []):
            said = str(mapping(value).get('at', ''))
            place = f'{left.at}/{index}' if left.at else said if said.startswith('/') else None
            items.append(Seen(value, member(left.kind, index)['kind'], left.fact, place, is_own=not left.at))
        parts = [match(where, one) if where else (YES, []) for one in items]
        least = reach(asked['count'], item).value + most
        sure, maybe = (sum(truth == wanted for truth, _ in parts) for wanted in (YES, MAYBE))
        truth = YES if sure >= least else NO if is_known and sure + maybe < least else MAYBE
        notes = gather(truth, parts) if truth != NO else []
        if truth == MAYBE and not is_known:
            outside = [left, *(reach(one, item) for one in references(where))]
            notes += [gap for one in outside if one.value is UNKNOWN for gap in one.gaps]
        if truth != MAYBE:
            hits = [one for one, (fits, _) in zip(items, parts) if truth == fits == YES and one.at]
            found = [shown(one, left.fact) for one in hits] or [{'fact': left.fact, 'value': sure}]
            notes = [('shown', one) for one in found] + notes
            notes = [] if left.is_written or not is_known and left.certain is None else notes
        return 1 - truth if most else truth, notes
    def shown(item, fact):  # an item that has an address
        value, text = mapping(item.value) if item.is_own else {}, post
        for key in item.at.split('/')[1:]: text = inside(text, key)
        name = re.sub(r'(/\d+)+$', '', item.at).split('/')[-1]
        span = {'span': [value['start'], value['end']]} if type(text) is str and 'start' in value else {}
        return {'fact': fact, 'kind': value.get('kind') or name, 'at': item.at, **span}

    # ---- 3. Settings
    def uses():  # every rule of a listed pack, and every added use, with its settings: (scope, hand, setting)
        names, renamed, ids, settings = {}, {}, {}, defaultdict(list)
        for pack, id in ((pack, pack['id']) for pack in packs):
            rules = pack.get('rules', {})
            names.update({f'{id}/{name}': (rule, pack) for name, rule in rules.items()})
            renamed.update({f'{id}/{old}': f'{id}/{new}' for old, new in pack.get('renamed', {}).items()
                            if old not in rules})
        hands = [('', 'policy', policy.get('rules', {}))]
        hands += [(code, 'policy', one.get('rules', {})) for code, one in policy.get('scopes', {}).items()]
        hands += [(pack['id'].upper(), 'region', pack.get('overrides', {})) for pack in packs]
        for scope, hand, entries in hands:
            for entry, setting in entries.items():
                entry = entry if 'rule' in setting else renamed.get(entry, entry)
                ids[entry] = renamed.get(setting.get('rule'), setting.get('rule', ids.get(entry, entry)))
                settings[entry].append((scope, hand, setting))
        for entry, id in {**{id: id for id in names}, **ids}.items():
            if id not in names: continue
            (rule, pack), mine = names[id], settings[entry]
            locks = {rule.get('lock'), *(one.get('lock') for _, hand, one in mine if hand == 'policy')}
            is_duty = not {'lifts', 'caps'} & set(rule)
            tags = {'safeguarding', 'legal'} & set(rule.get('tags', []))
            yield Use(entry, id, rule, pack.get('conditions', {}), mine, is_duty, tags, locks - {None})
    def values_of(use, inwards):  # [Order of hands] in a scope, given the scopes around it and itself
        params = {name: one['default'] for name, one in use.rule.get('params', {}).items()}
        values = changes({'effect': use.rule['effect'], 'params': params})
        values.update({'when': None, 'except': None, 'waivableBy': []})
        hands = [(hand, setting) for place in ['', *inwards] for turn in ('region', 'policy')
                 for scope, hand, setting in use.settings if (scope, hand) == (place, turn)]
        mine = set()
        for hand, setting in hands or [('policy', {} if use.entry == use.id else {'effect': 'off'})]:
            for key, new in changes(setting).items():
                if hand == 'policy' or not mine & {key, 'all'} or is_as_strict(use, key, new, values[key]):
                    values[key] = new
            mine |= {*changes(setting), 'all' if 'lock' in setting else ''} if hand == 'policy' else set()
        return values
    def scopes():  # every declared scope, and the one around it
        within = {'EU': '', **dict.fromkeys(WORDS['countries'], ''), **dict.fromkeys(WORDS['members'], 'EU')}
        for pack in packs:
            code = pack['id'].upper()
            if {'overrides', 'calendar', 'within', 'zone', 'notes'} & set(pack):
                within.setdefault(code, pack.get('within', code.rpartition('-')[0]))
        return {**within, **{code: scope.get('within') or within.get(code, '')
                             for code, scope in policy.get('scopes', {}).items()}}

    # ---- 5. Records
    def records(name, fits): return [one for one in listing(later[name]) if type(one) is dict and fits(one)]
    def is_seated(seats, voices):  # by distinct persons; a seat is a stage and the roles that may take it
        def fits(chosen):
            taken = [(stage, instant(one['at'])) for (stage, _), one in zip(seats, chosen)]
            return len({one['by'] for one in chosen}) == len(seats) and all(
                in_role(one, roles) for (_, roles), one in zip(seats, chosen)) and all(
                one < later for stage, one in taken for after, later in taken if stage < after)
        return any(map(fits, itertools.permutations(voices, len(seats))))
    def approve(duty):
        stages, voices, refused, seats = [duty, *duty.get('then', [])], [], set(), []
        for one in records('approvals', lambda one: type(one.get('by')) is str):
            if duty.get('team') not in (None, one.get('team')): continue
            when = instant(one.get('at'), LATEST)
            start = instant(one.get('from'), LATEST if one.get('from') else EARLIEST)
            end = instant(one.get('until'), EARLIEST if one.get('until') else LATEST)
            reasons = {
                'content-changed': one.get('digest') != digest,
                'wrong-role': not any(in_role(one, stage['roles']) for stage in stages),
                'own-post': one['by'] == me, 'rejected': one.get('verdict', 'approve') != 'approve',
                'not-yet': when > now or at < start,
                'too-old': at >= end or 'within' in duty and at - when > duration(duty['within'])}
            why = next((why for why in reasons if reasons[why]), None)
            if why: refused.add((one['by'], why))
            else: voices.append(one)
        for stage, (need, roles) in enumerate((stage.get('need', 'any'), stage['roles']) for stage in stages):
            persons = 1 if need == 'any' else need
            seats += [(stage, [role]) for role in roles] if need == 'each' else [(stage, roles)] * persons
        authors = {None, *(one['by'] for one in voices if me is None)}
        answers = {is_seated(seats, [one for one in voices if one['by'] != author]) for author in authors}
        if answers == {False} and len(stages) > 1: refused |= {(one['by'], 'out-of-turn') for one in voices}
        truth = MAYBE if len(answers) > 1 else max(answers)
        return truth, [{'by': by, 'why': why} for by, why in sorted(refused)]
    def check(duty):  # whether an obligation is met, and what did not count
        if duty['kind'] != 'attestation': return approve(duty) if duty['kind'] == 'approval' else (NO, [])
        valid = records('attestations', lambda one: one.get('statement') == duty['statement'] and
                        one.get('digest') == digest and instant(one.get('at'), LATEST) <= now)
        if 'roles' in duty: return any(in_role(one, duty['roles']) for one in valid), []
        return max([MAYBE if me is None else one['by'] == me for one in valid], default=NO), []
    def waive(use, values):
        valid = records('waivers', lambda one: one.get('rule') == use.id and type(one.get('by')) is str and
                        one['by'] != one.get('for') and in_role(one, values['waivableBy']) and
                        instant(one.get('from'), LATEST) <= at < instant(one.get('until'), EARLIEST))
        valid = [] if use.tags or 'fixed' in use.locks else valid
        return some([(MAYBE if me is None else one.get('for') == me, [('by', one['by'])]) for one in valid])

    # ---- 4. Settling
    def judge(use, values):  # the truth of what judges, what it rests on, and the facts that it reads
        mine = policy.get('conditions', {})
        parts = [expand(use.rule['conditions'], use.named, values)]
        if values['when']: parts.append(expand(values['when'], mine, values))
        parts += [{'not': expand(one['when'], mine, values)} for one in values['except'] or []]
        return (*match({'all': parts}), references(parts))
    def is_deaf(use, reference):  # whether a fact of words does not cover the language of the post
        terms, by = use.rule.get('terms', {}), CODED.get(reference['fact'], {}).get('covers')
        lists = terms if all(type(one) is dict for one in terms.values()) else {'': terms}
        languages = lists.get(reference.get('params', {}).get(by, '')) if by and language else None
        return languages is not None and not {'any', language} & {key.split('-')[0] for key in languages}
    def settle(use, group, permits, protections, leaves):  # [A duty in a group]
        values = group[0]['values'][use.entry]
        effects = {values[f'effect.{kind}'] for kind in accounts}
        truth, notes, reads = judge(use, values)
        fields = ordered(field for field, _ in pick(notes, 'missing'))
        known = {'account.kind', 'author.id', *policy.get('knows', [])}
        name = {'rule': use.id, **({} if use.entry == use.id else {'use': use.entry}),
                'scopes': [leaf['scope'] for leaf in group if leaf['scope']]}
        if effects == {'off'} or truth == NO and not any(is_deaf(use, one) for one in reads): return
        if truth == NO: return unjudged.append({**name, 'languages': [language]})
        is_known = any(known & set(outwards(field)) for field in fields)
        if truth == MAYBE and not pick(notes, 'failed') and not is_known:
            return unjudged.append({**name, 'fields': fields})
        caps = [leaf['granted'][one.entry] for one in protections for leaf in leaves]
        lifts = [leaf['granted'][one.entry] for one in permits for leaf in group]
        duties = [expand(duty, {}, values) for duty in use.rule.get('obligations', [])]
        checks = [(duty, *check(duty)) for duty in duties if due_of(duty) == 'before']
        clear = {'met': (min([truth for _, truth, _ in checks], default=NO), []), 'lifted': some(lifts),
                 'waived': waive(use, values), 'capped': some(caps)}
        ways = {'require': ['met', 'lifted', 'waived', 'capped'], 'forbid': ['waived', 'capped']}
        cleared = {effect: max(clear[way][0] for way in able) for effect, able in ways.items()}
        causes = {CAUSES[effect] if matches and not clears else 'allow' for effect in effects
                  for matches in possible(truth) for clears in possible(cleared.get(effect, NO))}
        outcome, because, due = causes.pop() if len(causes) == 1 else 'hold', [], []
        status = 'undetermined' if causes else 'open'
        if effects <= {'off', 'advise'} and truth != YES: return
        if outcome == 'allow' and not effects <= {'off', 'advise'}:
            able = ways['forbid' if 'forbid' in effects else 'require']
            status = next((way for way in able if clear[way][0] == YES), 'capped')
            because = ordered(pick(clear[status][1], 'by'))
        if outcome != 'allow' and 'require' in effects:
            due = [listed(duty, use.id, refused) for duty, truth, refused in checks if truth != YES]
            due = due if checks else [listed({'kind': 'change'}, use.id)]
        due += [listed(duty, use.id) for duty in duties if due_of(duty) == 'after' and truth == YES]
        def place(one):  # [Evidence]
            value, spot = one.get('value'), (one['fact'], padded(one.get('at')), one.get('span', [0, 0]))
            return *spot, one.get('kind', ''), type(value) not in (int, float), text_of(value)
        findings.append({
            **name, 'effect': max(effects, key=EFFECTS.index), 'outcome': outcome, 'status': status,
            'because': because, 'obligations': due,
            'evidence': sorted({text_of(one): one for one in pick(notes, 'shown')}.values(), key=place),
            'params': {key[7:]: values[key] for key in sorted(values) if key.startswith('params.')}})
        if status == 'undetermined':
            if len(effects) > 1: notes.append(('missing', ('account.kind', None)))
            if MAYBE in (clear['met'][0], clear['waived'][0]): notes.append(('missing', ('author.id', None)))
            for what, detail in notes + gather(MAYBE, lifts + caps):
                if what in ('missing', 'failed'): lacking[what, detail].append(use.id)

    # ---- 4. Which scopes judge
    within, given, leaves = scopes(), set(context.get('scopes', [])), []
    def around(code): return [*around(within[code]), code] if code else []
    if given - set(within): errors.add(('scopes', 'unknown-scope'))
    given &= set(within)
    acting = [use for use in uses() if post.get('action', 'publish') in use.rule.get('on', WORDS['speech'])]
    for code in ordered(given - {outer for code in given for outer in around(code)[:-1]}) or ['']:
        values, granted = {use.entry: values_of(use, around(code)) for use in acting}, {}
        for use in (use for use in acting if not use.is_duty):
            truth, notes, _ = judge(use, values[use.entry])
            is_on = values[use.entry]['effect.official'] != 'off'
            granted[use.entry] = (truth, [('by', use.entry), *notes]) if is_on else (NO, [])
        leaves.append({'scope': code, 'values': values, 'granted': granted})
    for use in (use for use in acting if use.is_duty):
        names, groups = {use.id, *use.rule.get('tags', [])}, defaultdict(list)
        permits, protections = ([one for one in acting if names & set(one.rule.get(key, [])) and
                                 not (use.tags or use.locks)] for key in ('lifts', 'caps'))
        for leaf in leaves:
            truths = [float(leaf['granted'][one.entry][0]) for one in permits]
            groups[text_of([sorted(leaf['values'][use.entry].items()), truths])].append(leaf)
        for group in groups.values(): settle(use, group, permits, protections, leaves)

    # ---- 7. Decision
    joined = defaultdict(list)
    for duty in (duty for finding in findings for duty in finding['obligations']):
        joined[text_of({**duty, 'rules': []})] += duty['rules']
    def asked(field, at):
        around = [DECLARED[one].get('ask', 'author') for one in outwards(field) if one in DECLARED]
        ask = [*around, facts.get(field, {}).get('ask', 'host')][0]
        return {'field': field, 'at': at, 'ask': ask} if at else {'field': field, 'ask': ask}
    needs = [{**asked(*detail), 'rules': ordered(rules)}
             for (what, detail), rules in lacking.items() if what == 'missing']
    wrong = [{'code': code, 'field': field} for field, code in errors]
    wrong += [{'code': 'fact-failed', 'field': fact, 'rules': ordered(rules)}
              for (what, fact), rules in lacking.items() if what == 'failed']
    outcomes = ['allow', *(one['outcome'] for one in findings), *(['hold'] if errors else [])]
    def place(one): return utf16(one['rule']), utf16(one.get('use', '')), utf16(','.join(one['scopes']))
    return {'outcome': max(outcomes, key=OUTCOMES.index),
            'findings': sorted(findings, key=place), 'unjudged': sorted(unjudged, key=place),
            'obligations': [{**json.loads(key), 'rules': ordered(joined[key])} for key in ordered(joined)],
            'needs': sorted(needs, key=lambda one: (one['field'], padded(one.get('at')))),
            'errors': sorted(wrong, key=lambda one: (one['field'], one['code'])),
            'at': context.get('now', ''), 'for': context.get('now', '') if at == now else post['publishAt']}

def changes(setting):  # [Values] what a setting changes, each key apart
    kinds = setting.get('effect', {})
    kinds = kinds if type(kinds) is dict else dict.fromkeys(ACCOUNTS, kinds)
    return {**{f'effect.{kind}': value for kind, value in kinds.items()},
            **{f'params.{name}': value for name, value in setting.get('params', {}).items()},
            **{key: setting[key] for key in ('when', 'except', 'waivableBy') if key in setting}}
def is_as_strict(use, key, new, old):  # [Stricter]
    if key.startswith('effect.') or new == old: return new == old or EFFECTS.index(new) >= EFFECTS.index(old)
    if key in ('when', 'except'): return old is None and not use.is_duty
    signs = {-1} if key == 'waivableBy' else directions(use, key.partition('.')[2])
    def size(one): return set(one) if type(one) is list else duration(one) if type(one) is str else one
    new, old = size(new), size(old)
    if new is None or old is None or new == old: return new == old is not None
    return len(signs) == 1 and ((new > old) - (new < old)) * max(signs) > 0
def directions(use, name):  # [Stricter: the direction of a parameter] the signs of all its uses; 0 is none
    def is_it(value): return mapping(value).get('param') == name
    def signs(node):
        if 'not' in node: return {-sign for sign in signs(node['not'])}
        if 'operator' not in node: return set().union(*map(signs, node.get('all', node.get('any', []))))
        *decorators, base = node['operator'].split(':')
        (left, right), value = CATALOG['operators'][base], node['value']
        for one in reversed(decorators):
            if one == 'not': left, right = -left, -right
            if one == 'swap': left, right = right, left
        if type(value) is bool and node['operator'] in ('equal', 'notEqual'):
            left = 1 if value == (base == 'equal') else -1
        asked = value if is_list(node) else {'count': value}
        found = {-sign if base == 'atMostItems' else sign for sign in signs(asked.get('where', {}))}
        for side, grows in (node, left), (asked['count'], right):
            if is_it(side): found.add(grows)
            for key in (key for key, given in mapping(side).get('params', {}).items() if is_it(given)):
                polarity = CODED.get(side['fact'], {}).get('params', {}).get(key, {}).get('polarity')
                found.add(grows * {'+': 1, '-': -1}.get(polarity, 0))
        return found
    found = {sign if use.is_duty else -sign for sign in signs(expand(use.rule['conditions'], use.named))}
    for duty in use.rule.get('obligations', []):
        for stage in [duty, *duty.get('then', [])]:
            if is_it(stage.get('need')): found.add(1)
            if is_it(stage.get('roles')): found.add(0 if duty.get('need') == 'each' else -1)
    added = [setting.get(key) for _, _, setting in use.settings for key in ('when', 'except')]
    return found | ({0} if f'{{"param":"{name}"}}' in text_of(added) else set())
def due_of(duty):
    is_later = duty['kind'] in WORDS['followUps']
    is_known = is_later or duty['kind'] in ['approval', 'attestation', *WORDS['changes']]
    return duty.get('due', 'after' if is_later else 'before') if is_known else 'before'
def listed(duty, rule, refused=()):  # [A duty in a group: an obligation] as a decision lists it
    is_role = duty['kind'] == 'approval' or duty['kind'] == 'attestation' and 'roles' in duty
    by = 'role' if is_role else 'clock' if duty['kind'] == 'delay' else 'author'
    stages = [{'roles': stage['roles'], 'need': stage.get('need', 'any')} for stage in duty.get('then', [])]
    full = {**({'need': 'any'} if duty['kind'] == 'approval' else {}), **duty, 'then': stages,
            'due': due_of(duty), 'by': by, 'rules': [rule], 'refused': refused}
    keys = ['kind', 'due', 'by', 'rules', 'roles', 'need', 'then', 'team', 'statement', 'text', 'within',
            'contact', 'urgency', 'title', 'refused']
    return {key: full[key] for key in keys if full.get(key)}

def bare(value):  # without spans, and without what is empty
    if type(value) is list: return [bare(one) for one in value]
    if type(value) is not dict: return value
    return {key: bare(one) for key, one in value.items() if key != 'span' and bare(one) not in ([], {})}
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
