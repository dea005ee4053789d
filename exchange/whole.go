package exchange

import (
	"cmp"
	"context"
	"maps"

	"catchment/ecosystem"
)

// WholeChangeSet reads files that state all that they hold under ids, as an export does, as
// one change set of new things, for a registry that holds nothing: it comes in wholly or
// not at all. No run tells of it, and what breaks a rule shows when it is applied. It keeps
// everything in memory. It fails with BadRequest where a row has no id, or makes a claim that
// is not stated under one.
func WholeChangeSet(ctx context.Context, d Decoder, files []File, o Options) (ecosystem.ChangeSet, FindingReport, error) {
	im := newImporter(nil, ecosystem.Principal{}, files, o)
	w := whole{recorded: string(im.options.AsOf), drafter: newDrafter(im, Unit{}, nil, &nameIndex{}),
		cs: ecosystem.ChangeSet{ID: ecosystem.NewChangeSetID(), Origin: ecosystem.Import, Message: im.title(), Beside: map[string][]byte{}, Whole: map[ecosystem.ID]bool{}}}
	for u, err := range d.Decode(ctx, files, im.findings.add) {
		if err == nil {
			err = w.take(u)
		}
		if err = cmp.Or(err, ctx.Err()); err != nil {
			return ecosystem.ChangeSet{}, im.findings.report(), err
		}
	}
	for _, f := range w.drafter.outcome.findings {
		im.findings.add(f)
	}
	return w.cs, im.findings.report(), nil
}

// whole is a change set that is being made of units.
type whole struct {
	cs       ecosystem.ChangeSet
	drafter  *drafter // which brings fields into their forms
	recorded string
}

func (w *whole) take(u Unit) error {
	for _, t := range u.Things {
		if !t.NoClaim && ecosystem.IsClaimed(t.Kind, ecosystem.Field{Name: "name"}) {
			return noID(t.Where, t.Name)
		}
		set := w.drafter.normalised(t.Kind, t.Fields, t.Where, t.Columns)
		if len(t.Keys) > 0 {
			set["keys"] = keyTexts(nil, t.Keys)
		}
		if err := w.add(t.ID, t.Kind, set, t.Where, t.Name); err != nil {
			return err
		}
	}
	for _, r := range u.Relations {
		set := w.drafter.linkFields(identified{Relation: r}).With(identityFields(ecosystem.LinkIdentity{Type: r.Type, From: r.From.ID, To: r.To.ID, Qualifier: r.Qualifier}))
		if err := w.add(r.ID, ecosystem.KindLink, set, r.Where, r.From, r.To); err != nil || !r.NoClaim {
			return wrongRow(err, r.Where)
		}
	}
	for _, s := range u.Statements {
		if err := w.claim(s); err != nil {
			return err
		}
	}
	maps.Copy(w.cs.Beside, u.Beside)
	return nil
}

// claim takes a row of claims in.
func (w *whole) claim(s Statement) error {
	set := ecosystem.Fields{"recorded": w.recorded, "basis": "imported"}
	maps.Copy(set, w.drafter.normalised(ecosystem.KindClaim, s.Claim, s.Where, nil))
	set["about"] = string(s.About.ID)
	about, _ := s.About.ID.Kind()
	f, known := ecosystem.NounOf(about).Named(s.Field)
	if s.Field != "" && known {
		set["field"] = f.Name
	}
	if s.Value != "" {
		set["value"] = w.drafter.claimedValue(f, s)
	}
	return w.add(s.ID, ecosystem.KindClaim, set, s.Where, s.About)
}

// add adds something new, under its id; what its row names is named by ids too.
func (w *whole) add(id ecosystem.ID, kind ecosystem.Kind, set ecosystem.Fields, at Where, named ...Name) error {
	if of, ok := id.Kind(); !ok || of != kind {
		return noID(at, Name{ID: id})
	}
	for _, n := range named {
		if n.ID == "" {
			return noID(at, n)
		}
	}
	w.cs.Whole[id] = true
	w.cs.Changes = append(w.cs.Changes, ecosystem.Change{ID: id, Kind: kind, Expect: ecosystem.New, Set: set})
	return nil
}

func wrongRow(err error, at Where) error {
	if err != nil {
		return err
	}
	return noID(at, Name{})
}

func noID(at Where, n Name) error {
	return &ecosystem.Error{Code: ecosystem.BadRequest, Message: at.inWords() + " does not state all under ids: " + n.String() + ".", Hint: "Take the files as they were exported, or import them."}
}
