#!/usr/bin/env python3
"""Judges the conformance cases from docs/semantics.md alone, with nothing but Python's standard library.

    python3 test/conformance/reader.py [suite.json ...]

Compares all but spans and repairs. The last line says `N passed, N failed`. Numbers in headings are sections of the page.
"""
import glob
import os
import re
import sys

from reader_conditions import (CATALOG, CODED, HERE, KINDS, U, World, declared, duration, every, instant, is_list, load, number,
                               objects, of, ordered, padded, possible, some, text_of, u16)

EFFECTS, OUTCOMES = ['off', 'advise', 'require', 'forbid'], ['allow', 'hold', 'deny']
CAUSES = dict(zip(EFFECTS, ['allow', 'allow', 'hold', 'deny']))
WORDS = CATALOG['words']

# ---- 3. Settings
def uses_of(world):
    """Every rule of a listed pack, and every added use: entry, rule, use, source, pack, nature, shielded, waivable."""
    policy, rules, uses = world.policy, {}, []
    for pack in world.packs:
        rules.update({f"{pack['id']}/{name}": (source, pack) for name, source in pack.get('rules', {}).items()})
    renamed = {f"{p['id']}/{old}": f"{p['id']}/{new}" for p in world.packs for old, new in p.get('renamed', {}).items()}
    settings = [policy.get('rules', {}), *(scope.get('rules', {}) for scope in policy.get('scopes', {}).values()),
                *(pack.get('overrides', {}) for pack in world.packs)]
    named = {entry: renamed.get(one['rule'], one['rule']) for group in settings for entry, one in group.items() if 'rule' in one}
    for entry, id in {**{id: id for id in rules}, **{entry: id for entry, id in named.items() if id in rules}}.items():
        source, pack = rules[id]
        locks = [source.get('lock'), *(group[entry].get('lock') for group in settings[:-len(world.packs)] if entry in group)]
        tagged = bool({'safeguarding', 'legal'} & set(source.get('tags', [])))
        nature = 'permit' if 'lifts' in source else 'protect' if 'caps' in source else 'duty'
        uses.append(dict(entry=entry, rule=id, source=source, pack=pack, nature=nature, waivable=not tagged and 'fixed' not in locks,
                         shielded=tagged or any(locks), begins=entry == id or entry in policy.get('rules', {}),
                         mores=[c for g in settings if entry in g for c in [g[entry].get('when'), *(e['when'] for e in g[entry].get('except', []))]]))
    return sorted(uses, key=lambda use: u16(use['entry']))

def signs_of(name, use):
    """The signs of all uses of a parameter; 0 is no direction."""
    signs = set()
    def is_it(value): return isinstance(value, dict) and value.get('param') == name
    def visit(node, sign):
        for one in node.get('all', []) + node.get('any', []):
            visit(one, sign)
        if 'not' in node:
            visit(node['not'], -sign)
        if 'condition' in node:
            visit(use['pack']['conditions'][node['condition']], sign)
        if 'operator' not in node:
            return
        *decorators, base = node['operator'].split(':')
        left, right, value = *CATALOG['operators'][base], node['value']
        for decorator in reversed(decorators):
            left, right = (-left, -right) if decorator == 'not' else (right, left) if decorator == 'swap' else (left, right)
        if isinstance(value, bool) and base in ('equal', 'notEqual') and not decorators:
            left = 1 if (base == 'equal') == value else -1
        if is_it(node):
            signs.add(sign * left)
        if is_it(value) or isinstance(value, dict) and is_it(value.get('count')):
            signs.add(sign * right)
        for side, grows in ((node, left), (value, right)):
            for key, given in side.get('params', {}).items() if isinstance(side, dict) and 'fact' in side else ():
                if is_it(given):
                    polarity = CODED.get(side['fact'], {}).get('params', {}).get(key, {}).get('polarity')
                    signs.add(sign * grows * {'+': 1, '-': -1}.get(polarity, 0))
        if base == 'someItem' or isinstance(value, dict) and 'where' in value:
            visit(value if base == 'someItem' else value['where'], -sign if base == 'atMostItems' else sign)
    visit(use['source']['conditions'], 1 if use['nature'] == 'duty' else -1)
    for duty in use['source'].get('obligations', []):
        for stage in [duty, *duty.get('then', [])]:
            signs |= {1} if is_it(stage.get('need')) else set()
            signs |= {0 if duty.get('need') == 'each' else -1} if is_it(stage.get('roles')) else set()
    return signs | ({0} if any(f'"param":"{name}"' in text_of(more) for more in use['mores']) else set())
def at_least_as_strict(key, to, before, use):
    if key.startswith('effect.'):
        return EFFECTS.index(to) >= EFFECTS.index(before)
    if to == before or key == 'on':
        return to == before or not to
    if key in ('when', 'except'):
        return before is None and use['nature'] != 'duty'
    signs = {-1} if key == 'waivableBy' else signs_of(key[7:], use)
    def size(x): return len(set(x)) if isinstance(x, list) else duration(x) if duration(x) is not None else x
    if isinstance(to, list) and not (set(to) <= set(before) or set(before) <= set(to)) or isinstance(size(to), str):
        return False
    return size(to) == size(before) or len(signs) == 1 and (size(to) - size(before)) * list(signs)[0] > 0
def changes(setting, use):
    found = {f'params.{name}': value for name, value in setting.get('params', {}).items()}
    found.update({key: setting[key] for key in ('when', 'except', 'waivableBy') if key in setting})
    effect = setting.get('effect')
    if effect is not None and use['nature'] != 'duty':
        return {**found, 'on': effect != 'off'}
    return {**found, **{f'effect.{k}': v for k, v in (effect if isinstance(effect, dict) else dict.fromkeys(KINDS, effect)).items() if v}}
def resolve(world, use, inwards):
    """The values of a use in a scope, given the scopes around it from the outermost to itself."""
    source, policy = use['source'], world.policy
    ships = {'when': None, 'except': None, 'waivableBy': [], **changes(dict(effect=source['effect']), use),
             **{f'params.{name}': one['default'] for name, one in source.get('params', {}).items()}}
    off = {key: 'off' if key.startswith('effect.') else False for key in ships if key == 'on' or key.startswith('effect.')}
    hands = [('policy', policy.get('rules', {}).get(use['entry']))]
    for scope in inwards:
        hands += [('region', pack.get('overrides', {}).get(use['entry'])) for pack in world.packs if pack['id'].upper() == scope]
        hands += [('policy', policy.get('scopes', {}).get(scope, {}).get('rules', {}).get(use['entry']))]
    values, mine, began = ships if use['begins'] else {**ships, **off}, set(), use['begins']
    for hand, setting in hands:
        if setting is None:
            continue
        values, began = values if began else ships, True
        for key, value in changes(setting, use).items():
            if hand == 'policy' or not {'*', key} & mine or at_least_as_strict(key, value, values[key], use):
                values = {**values, key: value}
        if hand == 'policy':
            mine |= set(changes(setting, use)) | ({'*'} if 'lock' in setting else set())
    return values
def scope_tree(world):
    policy, within = world.policy, {'EU': None, **dict.fromkeys(WORDS['countries']), **dict.fromkeys(WORDS['members'], 'EU')}
    for pack in world.packs:
        if {'overrides', 'calendar', 'within', 'zone', 'notes'} & set(pack) and pack['id'].upper() not in within:
            within[pack['id'].upper()] = pack.get('within') or (pack['id'].upper().split('-')[0] if '-' in pack['id'] else None)
    within.update({code: scope.get('within') or within.get(code) for code, scope in policy.get('scopes', {}).items()})
    def around(code):  # from the outermost inwards, itself last
        outer = within.get(code)
        return (around(outer) if outer else []) + [code]
    return within, around

# ---- 5. Records
def seated(world, stages, voices, since=-1):
    """Whether distinct persons can take every seat, stage after stage."""
    def fill(seats, free, latest):
        if not seats:
            return seated(world, stages[1:], free, latest)
        return any(fill(seats[1:], [one for one in free if one['by'] != voice['by']], max(latest, voice['when'])) for voice in free
                   if voice['when'] > since and world.in_role(voice.get('roles'), seats[0]))
    return not stages or fill(stages[0], voices, since)
def approved(world, duty):
    """Truth of an approval, and what did not count."""
    stages, voices, refused, at = [duty, *duty.get('then', [])], [], set(), world.at
    for one in objects(world.context.get('approvals')):
        when, start, end = instant(one.get('at')), instant(one.get('from')), instant(one.get('until'))
        if not isinstance(one.get('by'), str) or duty.get('team') not in (None, one.get('team')):
            continue
        why = 'content-changed' if one.get('digest') != world.digest else \
            'wrong-role' if not world.in_role(one.get('roles'), [role for stage in stages for role in stage['roles']]) else \
            'own-post' if one['by'] == world.author else 'rejected' if one.get('verdict', 'approve') != 'approve' else \
            'not-yet' if when is None or at is None or when > world.now or one.get('from') and (start is None or at < start) else \
            'too-old' if one.get('until') and (end is None or at >= end) or 'within' in duty and at - when > duration(duty['within']) else None
        refused |= {(one['by'], why)} if why else set()
        voices += [] if why else [{**one, 'when': when}]
    seats = [[[role] for role in stage['roles']] if stage.get('need') == 'each' else
             [stage['roles']] * (stage['need'] if number(stage.get('need')) else 1) for stage in stages]
    authors = [None] + ([one['by'] for one in voices] if world.author is None else [])
    answers = {seated(world, seats, [one for one in voices if one['by'] != who]) for who in authors}
    if answers == {False} and duty.get('then'):
        refused |= {(one['by'], 'out-of-turn') for one in voices}
    return U if len(answers) > 1 else True in answers, [dict(by=by, why=why) for by, why in sorted(refused)]
def check(world, duty):
    if duty['kind'] == 'approval':
        return approved(world, duty)
    valid = [one for one in objects(world.context.get('attestations')) if duty['kind'] == 'attestation' and
             one.get('statement') == duty['statement'] and one.get('digest') == world.digest and
             instant(one.get('at')) is not None and world.now is not None and instant(one['at']) <= world.now]
    if 'roles' in duty:
        return any(world.in_role(one.get('roles'), duty['roles']) for one in valid), []
    return some([U if world.author is None else one['by'] == world.author for one in valid]), []
def waived(world, use, values):
    valid = [one for one in objects(world.context.get('waivers')) if use['waivable'] and one.get('rule') == use['rule'] and
             isinstance(one.get('by'), str) and one['by'] != one.get('for') and world.in_role(one.get('roles'), values['waivableBy']) and
             None not in (instant(one.get('from')), instant(one.get('until')), world.at) and
             instant(one['from']) <= world.at < instant(one['until'])]
    mine = ordered(one['by'] for one in valid if one.get('for') == world.author)
    return (U if valid else False, []) if world.author is None else (bool(mine), mine)

# ---- 4. Settling
def due_of(duty):
    return 'before' if duty['kind'] not in ['approval', 'attestation'] + WORDS['changes'] + WORDS['followUps'] else \
        duty.get('due', 'after' if duty['kind'] in WORDS['followUps'] else 'before')
def listed(duty, rule, refused=()):
    by = 'role' if duty['kind'] == 'approval' or duty['kind'] == 'attestation' and 'roles' in duty else \
        'clock' if duty['kind'] == 'delay' else 'author'
    full = {**duty, 'due': due_of(duty), 'by': by, 'rules': [rule], 'refused': list(refused)}
    if duty['kind'] == 'approval':
        full['need'] = duty.get('need', 'any')
    full['then'] = [{'roles': stage['roles'], 'need': stage.get('need', 'any')} for stage in duty.get('then', [])]
    for name in ('text', 'title'):
        full[name] = dict(sorted(full[name].items())) if isinstance(full.get(name), dict) else full.get(name)
    keys = 'kind due by rules roles need then team statement text within contact urgency title refused'.split()
    return {key: full[key] for key in keys if full.get(key)}
def filled(value, values):
    if isinstance(value, list):
        return [filled(one, values) for one in value]
    if not isinstance(value, dict):
        return value
    return values['params.' + value['param']] if 'param' in value else {k: filled(v, values) for k, v in value.items()}
def condition_of(world, use, values):
    """What judges: conditions and when and no exception, each with the named conditions of its file; and the parameters."""
    mine = world.policy.get('conditions', {})
    parts = [{'within': use['pack'].get('conditions', {}), 'node': use['source']['conditions']}]
    parts += [{'within': mine, 'node': values['when']}] if values['when'] else []
    parts += [{'not': {'within': mine, 'node': one['when']}} for one in values['except'] or []]
    return {'all': parts}, {'values': values, 'named': {}}

def evidence_of(world, root, env):
    found = {}
    def show(**evidence):
        found.setdefault(text_of(evidence), evidence)
    def show_item(item, fact, raw):
        value = item['value'] if isinstance(item['value'], dict) else {}
        kind = value['kind'] if not raw and isinstance(value.get('kind'), str) else re.sub(r'(/\d+)+$', '', item['at']).split('/')[-1]
        text = world.post
        for key in item['at'].split('/')[1:]:
            text = text.get(key) if isinstance(text, dict) else text[int(key)] if isinstance(text, list) and key.isdigit() and int(key) < len(text) else None
        span = [] if raw or not isinstance(text, str) or not (number(value.get('start')) and number(value.get('end'))) else [value['start'], value['end']]
        show(fact=fact, kind=kind, at=item['at'], **({'span': span} if span else {}))
    def visit(node, want, env):
        item = env.get('item')
        if 'within' in node or 'condition' in node:
            inner = {**env, 'named': node['within']} if 'within' in node else env
            return visit(node['node'] if 'within' in node else env['named'][node['condition']], want, inner)
        if 'not' in node:
            return visit(node['not'], not want, env)
        if world.match(node, env)[0] is not want:
            return
        for one in node.get('all', node.get('any', [])):
            visit(one, want, env)
        fact = node.get('fact') or (item['field'] if item and 'item' in node else '')
        if 'operator' not in node or not fact:
            return
        if is_list(node):
            seen, envs, where, _, most = world.listing(node, env)
            hits = [one for one in envs if not where or world.match(where, one)[0] is True]
            if seen['value'] is U and seen.get('certain') is None:
                return
            if want is most or all(one['item']['at'] is None for one in hits):
                show(fact=fact, value=len(hits))
            for one in hits if want is not most else []:
                if one['item']['at'] is not None:
                    show_item(one['item'], fact, bool(seen['at']))
                if where:
                    visit(where, True, one)
            return
        _, left, right = world.sides(node, env)
        value = left['value']
        if item and item['at'] is not None:
            return show_item(item, fact, not (isinstance(item['value'], dict) and 'start' in item['value']))
        names = right['value'] if isinstance(right['value'], list) else [right['value']]
        shared = ordered(one for one in value if isinstance(one, str) and right.get('written') and one in names) if isinstance(value, list) else \
            value if isinstance(value, str) and right.get('written') and value in names else None
        if isinstance(value, bool) or number(value):
            show(fact=fact, value=value)
        elif shared or shared == '':
            show(fact=fact, value=shared)
        elif want:
            show(fact=fact)
    visit(root, True, env)
    return sorted(found.values(), key=lambda one: (one['fact'], padded(one.get('at')), one.get('span', [0, 0]), one.get('kind', '')))

def settle(world, use, group, permits, protections, leaves, out):
    """One duty in one group of scopes that judge it alike."""
    values = group[0]['values']
    node, env = condition_of(world, use, values)
    effects = {values[f'effect.{kind}'] for kind in world.kinds}
    truth, missing, failed = world.match(node, env) if effects != {'off'} else (False, [], [])
    name = {'rule': use['rule'], **({} if use['entry'] == use['rule'] else {'use': use['entry']}),
            'scopes': [place['scope'] for place in group if place['scope']]}
    if truth is False:
        if effects != {'off'} and any(world.deaf(ref, env, use) for ref in facts_in(world, node, env)):
            out['unjudged'].append({**name, 'languages': [world.language]})
        return
    if truth is U and not failed and not any(world.knows(field) for field, _ in missing):
        out['unjudged'].append({**name, 'fields': ordered(field for field, _ in missing)})
        return
    caps = [(other, *place['granted'][other['entry']]) for other in protections for place in leaves]
    lifts = [(other, *place['granted'][other['entry']]) for other in permits for place in group]
    cap, lift = some([one[1] for one in caps]), some([one[1] for one in lifts])
    waive, givers = waived(world, use, values)
    duties = [filled(duty, values) for duty in use['source'].get('obligations', [])]
    checks = [(duty, *check(world, duty)) for duty in duties if due_of(duty) == 'before']
    met = every([one[1] for one in checks]) if checks else False
    causes = {CAUSES[effect] if matched and not cleared else 'allow' for effect in effects for matched in possible(truth)
              for cleared in possible(some([waive, cap] if effect == 'forbid' else [met, lift, waive, cap]))}
    outcome = causes.pop() if len(causes) == 1 else 'hold'
    certain, because = not causes, []
    if outcome != 'allow':
        status = 'open' if certain else 'undetermined'
    elif effects <= {'off', 'advise'}:
        status = 'open' if truth is True else None
    else:
        mild = 'forbid' not in effects
        status = 'met' if mild and met is True else 'lifted' if mild and lift is True else 'waived' if waive is True else 'capped'
        because = givers if status == 'waived' else [] if status == 'met' else ordered(
            other['entry'] for other, granted, *_ in (lifts if status == 'lifted' else caps) if granted is True)
    if status is None:
        return
    due = [] if outcome == 'allow' or 'require' not in effects else [listed({'kind': 'change'}, use['rule'])] if not checks else [
        listed(duty, use['rule'], refused) for duty, answer, refused in checks if answer is not True]
    after = [listed(duty, use['rule']) for duty in duties if due_of(duty) == 'after'] if truth is True else []
    evidence = evidence_of(world, node, env)
    out['findings'].append({
        **name, 'effect': max(effects, key=EFFECTS.index), 'outcome': outcome, 'status': status, 'because': because, 'evidence': evidence,
        'obligations': due + after,
        'params': {key[7:]: value for key, value in sorted(values.items()) if key.startswith('params.')}})
    out['duties'] += (due if outcome != 'allow' else []) + after
    if status == 'undetermined':
        gaps = [(missing, failed)] + [rest for _, granted, *rest in caps + lifts if granted is U]
        lacking = [(field, at) for gap in gaps for field, at in gap[0]] + ([('account.kind', None)] if len(effects) > 1 else []) + (
            [('author.id', None)] if U in (waive, met) else [])
        for field, at in lacking:
            out['needs'].setdefault((field, at), set()).add(use['rule'])
        for fact in (fact for gap in gaps for fact in gap[1]):
            out['failures'].setdefault(fact, set()).add(use['rule'])
def facts_in(world, node, env):
    """Every reference to a fact in a condition."""
    if isinstance(node, list):
        return [ref for one in node for ref in facts_in(world, one, env)]
    if not isinstance(node, dict):
        return []
    if 'within' in node:
        return facts_in(world, node['node'], {**env, 'named': node['within']})
    named = [env['named'][node['condition']]] if 'condition' in node else []
    return ([node] if 'fact' in node else []) + facts_in(world, [v for k, v in node.items() if k != 'params'] + named, env)

# ---- 7. Decision
def decide(bundle, case):
    world = World(bundle, case)
    within, around = scope_tree(world)
    given = {code for code in world.context.get('scopes', []) if code in within}
    if set(world.context.get('scopes', [])) - given:
        world.errors.add(('scopes', 'unknown-scope'))
    codes = ordered(code for code in given if not any(code in around(other)[:-1] for other in given))
    action, uses = world.post.get('action', 'publish'), uses_of(world)
    def judges(use): return action in use['source'].get('on', WORDS['speech'])
    def reaches(use, key, duty):
        return not duty['shielded'] and any(name == duty['rule'] or name in duty['source'].get('tags', []) for name in use['source'].get(key, []))
    def granted(use, values): return world.match(*condition_of(world, use, values)) if values['on'] and judges(use) else (False, [], [])
    leaves = [{'scope': code, 'all': {use['entry']: resolve(world, use, around(code) if code else []) for use in uses}} for code in codes or [None]]
    for place in leaves:
        place['granted'] = {use['entry']: granted(use, place['all'][use['entry']]) for use in uses if use['nature'] != 'duty'}
    out = {'findings': [], 'unjudged': [], 'duties': [], 'needs': {}, 'failures': {}}
    for use in (one for one in uses if one['nature'] == 'duty' and judges(one)):
        permits = [one for one in uses if one['nature'] == 'permit' and reaches(one, 'lifts', use)]
        protections = [one for one in uses if one['nature'] == 'protect' and reaches(one, 'caps', use)]
        groups = {}
        for place in leaves:
            values, truths = place['all'][use['entry']], [str(place['granted'][one['entry']][0]) for one in permits]
            groups.setdefault(text_of([sorted(values.items()), truths]), []).append({**place, 'values': values})
        for group in groups.values():
            settle(world, use, group, permits, protections, leaves, out)
    joined = {}
    for duty in out['duties']:
        known = joined.setdefault(text_of({**duty, 'rules': []}), {**duty, 'rules': []})
        known['rules'] = ordered(known['rules'] + duty['rules'])
    def place_of(one): return u16('\0'.join([one['rule'], one.get('use', ''), ','.join(one['scopes'])]))
    def ask(field):
        around = ['.'.join(field.split('.')[:i]) for i in range(field.count('.') + 1, 0, -1)]
        found = next((declared(one) for one in around if declared(one)), None)
        return found.get('ask', 'author') if found else world.declared.get(field, {}).get('ask', 'host')
    errors = [{'code': code, 'field': field} for field, code in world.errors] + [
        {'code': 'fact-failed', 'field': fact, 'rules': ordered(rules)} for fact, rules in out['failures'].items()]
    return {
        'outcome': max(['allow', *(one['outcome'] for one in out['findings']), *(['hold'] if world.errors else [])], key=OUTCOMES.index),
        'findings': sorted(out['findings'], key=place_of), 'unjudged': sorted(out['unjudged'], key=place_of),
        'obligations': [joined[key] for key in sorted(joined, key=u16)],
        'needs': [{'field': field, **({'at': at} if at else {}), 'ask': ask(field), 'rules': ordered(rules)}
                  for (field, at), rules in sorted(out['needs'].items(), key=lambda one: (u16(one[0][0]), padded(one[0][1])))],
        'errors': sorted(errors, key=lambda one: (one['field'], one['code'])), **world.times}
def bare(value):
    """Without spans, and without what is empty."""
    if isinstance(value, list):
        return [bare(one) for one in value]
    if not isinstance(value, dict):
        return value
    return {key: one for key, one in ((key, bare(one)) for key, one in value.items()) if key != 'span' and one not in ([], {})}

def main(paths):
    passed = failed = 0
    for path in paths or [path for path in sorted(glob.glob(os.path.join(HERE, '*.json'))) if not path.endswith('catalog.json')]:
        suite = load(path)
        for case in suite['cases']:
            mine, wanted = bare(decide(suite['bundle'], case)), bare(case['expect'])
            wrong = [key for key in sorted({*mine, *wanted}) if mine.get(key) != wanted.get(key)]
            passed, failed = passed + (not wrong), failed + bool(wrong)
            for key in wrong:
                print(f"{os.path.basename(path)} {case['id']} {key}:\n  here   {text_of(mine.get(key))}\n  wanted {text_of(wanted.get(key))}")
    print(f'{passed} passed, {failed} failed')
    return 1 if failed or not passed else 0

if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
