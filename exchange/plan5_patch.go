package exchange

import (
	"context"
	"fmt"
	"maps"
	"slices"

	"catchment/ecosystem"
)

// patcher works out what changes of the drafts.
type patcher struct {
	im       *importer
	state    currentState
	source   ecosystem.ID                       // the unit's: it tells which earlier imports were of the same feed
	standing map[ecosystem.ID][]ecosystem.Claim // on what stands there
	outcome  *outcome

	definitions ecosystem.AttributeDefinitions // of fields of one's own, where the unit says any
}

// patchAll is the last step of a plan: it gives each draft its patch, and counts.
func (p patcher) patchAll(ctx context.Context, all *plan) error {
	for _, c := range all.claims {
		if err := p.patchClaim(ctx, c); err != nil {
			return err
		}
	}
	for _, d := range all.drafts {
		if err := p.patchThing(ctx, d); err != nil {
			return err
		}
		p.count(d)
	}
	return nil
}

// patchClaim works out what changes of a claim. The day of recording alone is no change.
func (p patcher) patchClaim(ctx context.Context, c *draft) error {
	stated := ecosystem.Fields{"recorded": string(p.im.options.AsOf)}
	if !c.exists {
		stated["basis"] = "imported"
		c.patch = stated.With(p.im.hidden()).With(c.says)
		p.outcome.claims.Created++
		return nil
	}
	says, news, err := p.newSayings(ctx, c)
	if err != nil {
		return err
	}
	delete(c.says, "says")
	patch, err := p.changes(ctx, c)
	if err != nil {
		return err
	}
	if news {
		patch["says"] = says
	}
	if len(patch) == 0 {
		p.outcome.claims.Unchanged++
		return nil
	}
	c.patch = stated.With(patch)
	p.outcome.claims.Updated++
	return nil
}

// newSayings is what a claim says once its row is heard: of each field what the row says,
// of the others what it said. What the row said before and was taken from the claim since
// stays taken; where an earlier unit of this import has said otherwise of a field, that stands.
func (p patcher) newSayings(ctx context.Context, c *draft) (says any, news bool, err error) {
	list, _ := c.says["says"].([]string)
	all := ecosystem.Claim{Record: c.before}.Sayings()
	first, twice := p.im.firstStated(c.about)
	for _, s := range claimSaying(list).Sayings() {
		i := slices.IndexFunc(all, func(known ecosystem.Saying) bool { return known.Field == s.Field })
		if i >= 0 && all[i] == s {
			continue
		}
		known, err := p.wasSaid(ctx, c, s)
		if err != nil {
			return nil, false, err
		}
		switch {
		case known:
		case i < 0:
			all, news = append(all, s), true
		case twice:
			p.tell(ctx, c, Warning, s.Field, &problem{"said-twice", fmt.Sprintf("%s says %v of the same thing; the first stands.", first.inWords(), all[i].Value),
				"Let the two agree, or give them different keys."}, s.Value)
		default:
			all[i], news = s, true
		}
	}
	return ecosystem.SaysOf(all), news, nil
}

// wasSaid tells whether a claim that is recognised by the same row says so, or did when
// this feed last came in. After two things were merged there may be several.
func (p patcher) wasSaid(ctx context.Context, c *draft, s ecosystem.Saying) (bool, error) {
	for _, known := range p.standing[c.about] {
		if known.ID != c.id && identityOf(c.about, known.Fields) != identityOf(c.about, c.before.Fields) {
			continue
		}
		if slices.Contains(known.Sayings(), s) {
			return true, nil
		}
		last, _, err := p.lastImported(ctx, known.ID)
		if err != nil {
			return false, err
		}
		if slices.Contains((ecosystem.Claim{Record: ecosystem.Record{Fields: last}}).Sayings(), s) {
			return true, nil
		}
	}
	return false, nil
}

// patchThing works out what changes of a thing or link.
func (p patcher) patchThing(ctx context.Context, d *draft) error {
	if !d.exists {
		d.patch = p.im.hidden().With(d.says)
		if len(d.keys) > 0 {
			d.patch["keys"] = keyTexts(nil, d.keys)
		}
		return nil
	}
	p.reportHeld(ctx, d)
	unclaimed := *d
	unclaimed.says = p.ownWord(d)
	patch, err := p.changes(ctx, &unclaimed)
	if err != nil {
		return err
	}
	if keys := keyTexts(d.before.List("keys"), d.keys); len(keys) > len(d.before.List("keys")) {
		patch["keys"] = keys
	}
	if to, widens := widened(d, patch); widens {
		p.publishClaims(d, to)
	}
	if len(patch) > 0 {
		d.patch = patch
	}
	return nil
}

// ownWord is what the rows say that no claim says for them: what is in fields that claims
// do not speak of, and of a thing whose file states all claims itself what none of these
// says.
func (p patcher) ownWord(d *draft) ecosystem.Fields {
	says := ecosystem.Fields{}
	for name, v := range d.says {
		f, _ := ecosystem.NounOf(d.kind).Field(name)
		if !ecosystem.IsClaimed(d.kind, f) || d.noClaim && !p.isClaimed(d, ecosystem.Saying{Field: name, Value: ecosystem.ValueText(v)}) {
			says[name] = v
		}
	}
	return says
}

// isClaimed tells whether a claim on a thing, in the registry or in the file, says so.
func (p patcher) isClaimed(d *draft, saying ecosystem.Saying) bool {
	for _, c := range d.claims {
		if slices.Contains(c.sayings, saying) || slices.Contains((ecosystem.Claim{Record: ecosystem.Record{Fields: c.before.Fields.With(c.patch)}}).Sayings(), saying) {
			return true
		}
	}
	return slices.ContainsFunc(p.standing[d.id], func(c ecosystem.Claim) bool { return slices.Contains(c.Sayings(), saying) })
}

// reportHeld notes where a person holds something else than the rows say, which stays.
func (p patcher) reportHeld(ctx context.Context, d *draft) {
	for _, name := range slices.Sorted(maps.Keys(d.says)) {
		f, _ := ecosystem.NounOf(d.kind).Field(name)
		if !ecosystem.IsClaimed(d.kind, f) || sameField(d.before.Fields[name], d.says[name]) || d.says[name] == f.Default {
			continue
		}
		if f, known := p.definitions.FieldOf(d.kind, name); !known {
			continue
		} else if held, v, decided := ecosystem.Decide(d.before, f, p.standing[d.id]); decided && held.IsPersons() {
			p.tell(ctx, d, Note, name, &problem{"kept-edit", fmt.Sprintf("%s says that %s is %v, which stays; what the file says stands beside it.", held.SaidBy(), name, orEmpty(v)),
				"Bring the file up to date, or take its value over."}, fmt.Sprint(d.says[name]))
		}
	}
}

// count counts the rows that state a thing or link: one made or changed it, the
// others say the same again.
func (p patcher) count(d *draft) {
	c := Counts{Unchanged: len(d.entries)}
	switch {
	case !d.exists:
		c = Counts{Created: 1, Unchanged: len(d.entries) - 1}
	case len(d.patch) > 0 || slices.ContainsFunc(d.claims, func(c *draft) bool { return p.isNews(d, c) }):
		c = Counts{Updated: 1, Unchanged: len(d.entries) - 1}
	}
	switch d.entries[0].list {
	case thingEntry:
		p.outcome.things[d.kind] = p.outcome.things[d.kind].plus(c)
	case relationEntry:
		p.outcome.links = p.outcome.links.plus(c)
	case statementEntry, ownSourceEntry: // statements are counted as claims, and counts tell of rows
	}
}

// isNews tells whether a claim's row says of its thing what the import's source has not
// said before, or what nothing shows.
func (p patcher) isNews(d, claim *draft) bool {
	list, _ := claim.patch["says"].([]string)
	return slices.ContainsFunc(claimSaying(list).Sayings(), func(s ecosystem.Saying) bool {
		v, stated := d.before.Fields[s.Field]
		return claim.exists || !stated || ecosystem.ValueText(v) != s.Value
	})
}

// keyTexts adds keys to those a thing has.
func keyTexts(has []string, more []ecosystem.Key) []string {
	all := slices.Clone(has)
	for _, k := range more {
		all = append(all, k.String())
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// members are those of two lists, each once; nil where there is none.
func members(lists ...any) any {
	var all []string
	for _, list := range lists {
		texts, _ := list.([]string)
		for _, text := range texts {
			if !slices.Contains(all, text) {
				all = append(all, text)
			}
		}
	}
	if len(all) == 0 {
		return nil
	}
	return all
}

// changes are the fields that a file says otherwise than they stand, and that are to
// become what it says:
//   - of a list, what the file has is added, but for what somebody took out since it was;
//   - not to know is no reason to unsay: "unknown" replaces nothing;
//   - where the file says what it said when it last came in, what somebody changed
//     since stays;
//   - where both have changed, the file's word stands, with a warning.
func (p patcher) changes(ctx context.Context, d *draft) (ecosystem.Fields, error) {
	patch := ecosystem.Fields{}
	noun := ecosystem.NounOf(d.kind)
	for name, v := range d.says {
		now, stated := d.before.Fields[name]
		f, _ := noun.Field(name)
		if f.IsList() && d.kind != ecosystem.KindClaim {
			v = members(now, v)
		}
		// A default says nothing, but for who may see it: there a file that says everyone means it.
		isSilent := f.Default != "" && v == f.Default && name != "visibility"
		if !(stated && (sameValue(now, v) || isSilent)) {
			patch[name] = v
		}
	}
	if p.keepHidden(ctx, d, patch); len(patch) == 0 {
		return patch, nil
	}
	last, changed, err := p.lastImported(ctx, d.id)
	if err == nil && last != nil {
		p.heedEdits(ctx, d, patch, last, changed)
	}
	p.tellPublished(ctx, d, patch)
	return patch, err
}

// orEmpty puts a value into a sentence.
func orEmpty(v any) any {
	if v == nil {
		return "empty"
	}
	return v
}

func sameValue(a, b any) bool {
	return ecosystem.Fields{"": a}.Equal(ecosystem.Fields{"": b})
}

// sameField compares values of which either may be missing.
func sameField(a, b any) bool {
	if a == nil || b == nil {
		return a == nil && b == nil
	}
	return sameValue(a, b)
}
