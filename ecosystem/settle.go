package ecosystem

import (
	"context"
	"maps"
	"slices"
)

// Settle says that claims are right: each of every field of which another claim that
// counts says otherwise. Those that count no more or are narrower than what they are
// about, and so can decide nothing, it leaves as they are.
// One that is not there is NotFound.
func (d *Draft) Settle(ctx context.Context, claims []ID, reason string) error {
	there, err := d.reader.Records(ctx, claims)
	if err != nil {
		return err
	}
	for _, id := range claims {
		if there[id].ID == "" {
			return &Error{Code: NotFound, IDs: []ID{id}, Message: "There is no claim under the id " + string(id) + ".", Hint: "It may have ended with what it was about."}
		}
	}
	return d.settle(ctx, claims, reason, func(_ Claim, others []Claim, s Saying) bool {
		return slices.ContainsFunc(others, func(c Claim) bool { return c.contradicts(s) })
	})
}

// TakeOver says that claims are right where a person's word shows and is another.
func (d *Draft) TakeOver(ctx context.Context, claims []ID, reason string) error {
	return d.settle(ctx, claims, reason, func(shown Claim, _ []Claim, s Saying) bool {
		return shown.IsPersons() && shown.contradicts(s)
	})
}

// contradicts tells whether the claim counts and says otherwise of a field.
func (c Claim) contradicts(s Saying) bool {
	return c.Affirms() && slices.ContainsFunc(c.Sayings(), func(own Saying) bool { return own.Field == s.Field && own.Value != s.Value })
}

// settle settles what is wanted of claims: by the claim that shows, all on the thing, and
// what the claim says of a field.
func (d *Draft) settle(ctx context.Context, ids []ID, reason string, wanted func(shown Claim, all []Claim, s Saying) bool) error {
	said, err := d.reader.Records(ctx, ids)
	if err != nil {
		return err
	}
	things, about, own, err := d.spokenOf(ctx, said)
	if err != nil {
		return err
	}
	for _, id := range slices.Sorted(maps.Keys(said)) {
		c := Claim{said[id]}
		thing, all := things[c.About()], about[c.About()]
		if c.Kind != KindClaim || !c.Affirms() || c.Visibility().Level() > visibleFrom(thing, all) {
			continue
		}
		settled := c.List("settled")
		for _, s := range c.Sayings() {
			f, known := own.FieldOf(thing.Kind, s.Field)
			if shown, _, decided := Decide(thing, f, all); known && decided && wanted(shown, all, s) {
				settled = union(settled, []string{s.Field})
			}
		}
		if len(settled) == len(c.List("settled")) {
			continue
		}
		patch := Fields{"settled": settled}
		if reason != "" {
			patch["reason"] = reason
		}
		d.put(Change{ID: id, Kind: KindClaim, Expect: c.Since, Set: patch})
	}
	return nil
}

// spokenOf reads what claims speak of: the things, all claims on them, and how fields of
// one's own are defined.
func (d *Draft) spokenOf(ctx context.Context, claims map[ID]Record) (things map[ID]Record, all map[ID][]Claim, own AttributeDefinitions, err error) {
	about := map[ID]bool{}
	for _, r := range claims {
		about[Claim{r}.About()] = true
	}
	delete(about, "")
	ids := slices.Sorted(maps.Keys(about))
	if things, err = d.reader.Records(ctx, ids); err != nil {
		return nil, nil, nil, err
	}
	if all, err = d.reader.Claims(ctx, ids); err != nil {
		return nil, nil, nil, err
	}
	own, err = ReadAttributeDefinitions(ctx, d.reader)
	return things, all, own, err
}
