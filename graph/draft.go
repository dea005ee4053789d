package graph

import (
	"cmp"
	"context"
	"slices"

	"catchment/ecosystem"
	"catchment/exchange"
	"catchment/graph/model"
	"catchment/loaders"
)

// draft makes a change set of operations and tells what each of them is about; from takes
// down which operation each part comes from.
func draft(ctx context.Context, set *loaders.Set, from *origins) (ecosystem.ChangeSet, []ecosystem.ID, error) {
	registry, operations := set.Registry(), from.operations
	if undone := operations[0]; slices.Contains(takingBack, undone.verb) {
		return undoing(ctx, registry, undone)
	}
	d, err := registry.DraftThrough(ctx, ecosystem.PrincipalFrom(ctx).Lens())
	if err != nil {
		return ecosystem.ChangeSet{}, nil, err
	}
	if err := checkAllExist(ctx, set, operations); err != nil {
		return ecosystem.ChangeSet{}, nil, err
	}
	held, err := holdersOf(ctx, registry, operations)
	if err != nil {
		return ecosystem.ChangeSet{}, nil, err
	}
	if wrong := held.problems(operations); len(wrong) > 0 {
		return ecosystem.ChangeSet{}, nil, wrong
	}
	about, err := from.draftInto(ctx, d, set.Today(), held)
	if err != nil {
		return ecosystem.ChangeSet{}, nil, err
	}
	origin := ecosystem.Edit
	if slices.ContainsFunc(operations, func(op operation) bool { return op.verb == "merge" }) {
		origin = ecosystem.Merge
	}
	return d.ChangeSet(origin, ""), about, nil
}

// takingBack are the verbs that take back what was committed.
var takingBack = []string{"undo", "undoImport", "takeBackWorkshop"}

// undoing makes the change set that takes back a commit, an import, or what came by a workshop.
func undoing(ctx context.Context, registry *ecosystem.Registry, op operation) (cs ecosystem.ChangeSet, about []ecosystem.ID, err error) {
	switch op.verb {
	case "undoImport":
		if err := ecosystem.PrincipalFrom(ctx).MayTakeBackImports(); err != nil {
			return cs, nil, err
		}
		about = []ecosystem.ID{op.id("run")}
		cs, err = exchange.UndoOf(ctx, registry, op.id("run"))
	case "takeBackWorkshop":
		cs, about, err = takingBackWorkshop(ctx, registry, string(op.id("workshop")))
	default:
		var rev ecosystem.Revision
		if rev, err = model.ReadRevision(op.args["revision"]); err == nil {
			cs, err = registry.UndoOf(ctx, rev)
		}
	}
	if head := op.args["expectedHead"]; err == nil && head != nil {
		var rev ecosystem.Revision
		rev, err = model.ReadRevision(head)
		cs.Head = &rev
	}
	return cs, about, err
}

// draftInto has each operation do what it does to a draft, and gives what each is about.
func (o *origins) draftInto(ctx context.Context, d *ecosystem.Draft, today ecosystem.Day, held holders) ([]ecosystem.ID, error) {
	d.Watch(o.note)
	about := make([]ecosystem.ID, len(o.operations))
	for i, op := range o.operations {
		o.drafted, op.today, op.held = i, today, held
		do, known := verbs[op.verb]
		if !known {
			return nil, badOperation()
		}
		var err error
		if about[i], err = do(ctx, d, op); err != nil {
			return nil, err
		}
	}
	o.drafted = 0
	return about, nil
}

// checkAllExist finds what is to be altered and does not exist, which would else be
// made: a change set that names no version takes a thing as it is, or is not.
func checkAllExist(ctx context.Context, set *loaders.Set, operations []operation) error {
	made := map[ecosystem.ID]bool{}
	var altered []ecosystem.ID
	for _, op := range operations {
		switch op.verb {
		case "create", "link", "claim":
			made[op.id("id")] = true
		case "update", "updateLink", "updateClaim":
			altered = append(altered, op.id("id"))
		case "retract", "settle":
			altered = append(altered, op.ids("claims")...)
		case "merge":
			altered = append(altered, op.id("winner"), op.id("loser"))
		}
	}
	head, err := set.Registry().Head(ctx)
	if err != nil {
		return err
	}
	there, err := set.Registry().At(head, ecosystem.PrincipalFrom(ctx).Lens()).Records(ctx, altered)
	if err != nil {
		return err
	}
	var missing []ecosystem.ID
	for _, id := range altered {
		if _, ok := there[id]; !ok && !made[id] {
			missing = append(missing, id)
		}
	}
	if len(missing) > 0 {
		return &ecosystem.Error{Code: ecosystem.NotFound, IDs: missing, Message: "What is to be changed is not there.",
			Hint: "It may have ended, or gone into another: entity(key:) finds that one."}
	}
	return nil
}

// verbs are what operations do to a draft; each gives the id of what it is about.
var verbs = map[string]func(context.Context, *ecosystem.Draft, operation) (ecosystem.ID, error){
	"create": func(_ context.Context, d *ecosystem.Draft, op operation) (ecosystem.ID, error) {
		kind := op.createdKind()
		if !kind.IsEntity() {
			return "", notMadeSo()
		}
		return d.Create(kind, op.id("id"), withoutNil(model.FieldsOf(kind, op.args["fields"])), op.claim()), nil
	},
	"update": func(_ context.Context, d *ecosystem.Draft, op operation) (ecosystem.ID, error) {
		kind, _ := op.id("id").Kind()
		wanted, typed := op.args["kind"].(ecosystem.Kind)
		if !kind.IsEntity() || typed && kind != wanted {
			return "", &ecosystem.Error{Code: ecosystem.BadRequest, Message: "The id is of another kind.", Hint: "Use the update of its own kind, updateLink or updateClaim."}
		}
		return op.update(d, kind, "fields")
	},
	"link": func(ctx context.Context, d *ecosystem.Draft, op operation) (ecosystem.ID, error) {
		return d.Link(ctx, op.link(), op.id("id"), withoutNil(model.FieldsOf(ecosystem.KindLink, op.args["input"])), op.claim())
	},
	"updateLink": func(_ context.Context, d *ecosystem.Draft, op operation) (ecosystem.ID, error) {
		return op.update(d, ecosystem.KindLink, "input")
	},
	"claim": func(_ context.Context, d *ecosystem.Draft, op operation) (ecosystem.ID, error) {
		return d.Claim(op.id("about"), op.id("id"), withoutNil(model.FieldsOf(ecosystem.KindClaim, op.args["input"]))), nil
	},
	"updateClaim": func(_ context.Context, d *ecosystem.Draft, op operation) (ecosystem.ID, error) {
		return op.update(d, ecosystem.KindClaim, "input")
	},
	"upsert":  upsert,
	"retract": retract,
	"settle":  settle,
	"erase": func(ctx context.Context, d *ecosystem.Draft, op operation) (ecosystem.ID, error) {
		if err := ecosystem.PrincipalFrom(ctx).MayErase(); err != nil {
			return "", err
		}
		field, _ := op.args["field"].(string)
		reason, _ := op.args["reason"].(string)
		return op.id("id"), d.Erase(ctx, op.id("id"), field, reason)
	},
	"end": func(ctx context.Context, d *ecosystem.Draft, op operation) (ecosystem.ID, error) {
		expect, err := op.expected("expectedVersion")
		if err != nil {
			return "", err
		}
		return op.id("id"), d.End(ctx, op.id("id"), expect)
	},
	"restore": func(ctx context.Context, d *ecosystem.Draft, op operation) (ecosystem.ID, error) {
		seen, err := op.expected("expectedVersion")
		if err != nil {
			return "", err
		}
		return op.id("id"), d.Restore(ctx, op.id("id"), seen)
	},
	"merge": func(ctx context.Context, d *ecosystem.Draft, op operation) (ecosystem.ID, error) {
		winner, errOfWinner := op.expected("expectedWinnerVersion")
		loser, errOfLoser := op.expected("expectedLoserVersion")
		if err := cmp.Or(errOfWinner, errOfLoser); err != nil {
			return "", err
		}
		return op.id("winner"), d.Merge(ctx, ecosystem.Seen{ID: op.id("winner"), At: winner}, ecosystem.Seen{ID: op.id("loser"), At: loser})
	},
}

func settle(ctx context.Context, d *ecosystem.Draft, op operation) (ecosystem.ID, error) {
	reason, _ := op.args["reason"].(string)
	claims, run := op.ids("claims"), op.id("run")
	switch {
	case (len(claims) == 0) == (run == ""):
		return "", &ecosystem.Error{Code: ecosystem.BadRequest, Message: "Settle takes claims or an import run.", Hint: "Name one of the two."}
	case run != "":
		return run, exchange.TakeOver(ctx, loaders.From(ctx).Registry(), d, run, reason)
	}
	return claims[0], d.Settle(ctx, claims, reason)
}

func retract(ctx context.Context, d *ecosystem.Draft, op operation) (ecosystem.ID, error) {
	on, reason := op.today, ""
	if v := op.args["on"]; v != nil {
		date, err := model.ReadDate(v)
		if err != nil {
			return "", err
		}
		on = ecosystem.FirstDay(date)
	}
	reason, _ = op.args["reason"].(string)
	claims, source := op.ids("claims"), op.id("source")
	if (len(claims) == 0) == (source == "") {
		return "", &ecosystem.Error{Code: ecosystem.BadRequest, Message: "Retract takes claims or a source.", Hint: "Name one of the two."}
	}
	if source != "" {
		_, err := d.RetractSource(ctx, source, on, reason)
		return source, err
	}
	for _, id := range claims {
		d.Retract(id, on, reason)
	}
	return claims[0], nil
}
