package model

import (
	"context"
	"maps"
	"slices"
	"strings"

	"catchment/ecosystem"
	"catchment/loaders"
)

// FieldState is what the claims on one field amount to.
type FieldState struct {
	Field string
	State Word
}

// State is what the claims on the thing amount to.
func (t Thing) State(ctx context.Context) (Word, error) {
	return ask[Word](ctx, t)
}

// FieldStates is what the claims on each of its fields amount to.
func (t Thing) FieldStates(ctx context.Context) ([]FieldState, error) {
	return ask[[]FieldState](ctx, t)
}

// IsSynthetic tells whether every claim for it rests on sources whose data is made up.
func (t Thing) IsSynthetic(ctx context.Context) (bool, error) { return ask[bool](ctx, t) }

// Claims are who said what about it.
func (t Thing) Claims(ctx context.Context) (*ClaimConnection, error) {
	return follow[Claim](ctx, t)
}

// Links join it to others.
func (t Thing) Links(ctx context.Context) (*LinkConnection, error) {
	return follow[Link](ctx, t)
}

func claimsOn(r ecosystem.Record) loaders.Want { return loaders.Want{Claims: r.ID} }

func planState(l *level, a *asked) error {
	age, err := readAge(a.args, l.set.Today())
	a.want = claimsOn
	a.take = func(_ ecosystem.Record, got loaders.Got) (any, error) {
		return Word(ecosystem.StateOf(got.Claims, age)), nil
	}
	return err
}

// planFieldStates judges each field by the claims that speak of it alone.
func planFieldStates(l *level, a *asked) error {
	age, err := readAge(a.args, l.set.Today())
	a.want = claimsOn
	a.take = func(_ ecosystem.Record, got loaders.Got) (any, error) {
		byField := map[string][]ecosystem.Claim{}
		for _, c := range got.Claims {
			if c.Field() != "" {
				byField[c.Field()] = append(byField[c.Field()], c)
			}
		}
		states := []FieldState{}
		for _, field := range slices.Sorted(maps.Keys(byField)) {
			states = append(states, FieldState{field, Word(ecosystem.StateOf(byField[field], age))})
		}
		return states, nil
	}
	return err
}

func planClaims(_ *level, a *asked) error {
	if _, err := readPage(a.args, bindingOf(a.field, a.args)); err != nil {
		return err
	}
	statuses := textsOf(a.args["status"])
	fits := func(c ecosystem.Claim) bool {
		field, byField := a.args["field"].(string)
		stance, byStance := a.args["stance"].(string)
		return (!byField || c.Field() == field) && (!byStance || c.Against() == (stance == "AGAINST")) &&
			(a.args["status"] == nil || slices.Contains(statuses, strings.ToUpper(c.Text("status"))))
	}
	a.want = claimsOn
	a.take = func(_ ecosystem.Record, got loaders.Got) (any, error) {
		var records []ecosystem.Record
		for _, c := range got.Claims {
			if fits(c) {
				records = append(records, c.Record)
			}
		}
		return remembered(a.field, a.args, records, a.under)
	}
	return nil
}

// planSynthetic follows the claims to their sources. What no claim speaks for is not made up, only unsupported.
func planSynthetic(l *level, a *asked) error {
	a.want = func(r ecosystem.Record) loaders.Want {
		if r.Kind == ecosystem.KindClaim {
			return loaders.Want{Things: []ecosystem.ID{r.Ref("source")}}
		}
		return loaders.Want{Claims: r.ID, Sources: true}
	}
	madeUp := func(c ecosystem.Claim) bool {
		source, _ := l.set.Record(c.Source())
		synthetic, _ := source.Bool("synthetic")
		return synthetic
	}
	a.take = func(r ecosystem.Record, got loaders.Got) (any, error) {
		if r.Kind == ecosystem.KindClaim {
			return madeUp(ecosystem.Claim{Record: r}), nil
		}
		supported := false
		for _, c := range got.Claims {
			if c.Counts() && !c.Against() {
				if supported = true; !madeUp(c) {
					return false, nil
				}
			}
		}
		return supported, nil
	}
	return nil
}
