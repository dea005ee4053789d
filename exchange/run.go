package exchange

import (
	"context"
	"errors"
	"time"

	"catchment/ecosystem"
)

// opening are the changes by which a run begins to stand in the registry, with
// the first thing that it changes, and by which it names a source it reads from.
func (im *importer) opening(ctx context.Context, p *plan) ([]ecosystem.Change, error) {
	var changes []ecosystem.Change
	if !im.begun {
		created, err := im.runFields()
		if err != nil {
			return nil, err
		}
		changes = append(changes, ecosystem.Change{ID: im.run, Kind: ecosystem.KindImportRun, Set: created.With(ecosystem.Fields{"status": "running"})})
	}
	if p.source != "" && !im.readFrom[p.source] {
		changes = append(changes, im.link(ecosystem.LinkReadFrom, im.run, p.source)...)
	}
	return changes, ctx.Err()
}

func (im *importer) opened(p *plan) {
	im.begun = true
	if p.source != "" {
		im.readFrom[p.source] = true
	}
}

// runFields are what is known of a run when it begins.
func (im *importer) runFields() (ecosystem.Fields, error) {
	f := ecosystem.Fields{"name": cut(im.title(), 400), "format": im.format(), "started": im.started.Format(time.RFC3339),
		"visibility": string(im.o.Visibility)}
	var files []string
	for _, file := range im.files {
		sum, err := hash(file)
		if err != nil {
			return nil, err
		}
		if files = append(files, cut(file.Name, 400)+" sha256:"+sum); len(files) == 1_000 {
			break
		}
	}
	if len(files) > 0 {
		f["files"] = files
	}
	return f, nil
}

// link makes a link of the run's own account, and the claim that it rests on.
func (im *importer) link(typ ecosystem.LinkType, from, to ecosystem.ID) []ecosystem.Change {
	id, vis := ecosystem.NewID(ecosystem.KindLink), string(im.o.Visibility)
	return []ecosystem.Change{
		{ID: id, Kind: ecosystem.KindLink, Set: ecosystem.Fields{"type": string(typ), "from": string(from), "to": string(to), "visibility": vis}},
		{ID: ecosystem.NewID(ecosystem.KindClaim), Kind: ecosystem.KindClaim, Set: ecosystem.Fields{"about": string(id), "basis": "measured",
			"assertedBy": "import", "recorded": string(im.o.AsOf), "visibility": vis}},
	}
}

// finish closes the account of a run: its counts and the findings that no
// earlier run has told of. A run that changed nothing and found nothing new
// leaves no trace; one that is cut off stays "running" for ever, which is what
// became of it.
func (im *importer) finish(ctx context.Context, failed error) error {
	if im.o.DryRun || ctx.Err() != nil {
		return nil
	}
	if failed != nil && !im.begun {
		return nil // nothing came in, and the caller has the error
	}
	fresh, err := im.freshFindings(ctx)
	if err != nil || (len(fresh) == 0 && !im.begun) {
		return err
	}
	account, err := im.account(failed)
	if err != nil {
		return err
	}
	changes := append([]ecosystem.Change{account}, im.findingChanges(fresh)...)
	for len(changes) > 0 {
		n := min(len(changes), sliceSize)
		for n < len(changes) && changes[n].Kind != ecosystem.KindFinding {
			n++ // a finding's links go with it
		}
		if err := im.commit(ctx, "what the run came to", changes[:n]); err != nil {
			return err
		}
		changes = changes[n:]
	}
	return nil
}

// account is the run's record as it ends.
func (im *importer) account(failed error) (ecosystem.Change, error) {
	status := "done"
	if failed != nil {
		status = "refused"
	}
	things := im.report.AllThings()
	set := ecosystem.Fields{"status": status, "finished": im.o.Clock().UTC().Format(time.RFC3339), "rows": int64(im.rows.total()),
		"created": int64(things.Created), "updated": int64(things.Updated), "unchanged": int64(things.Unchanged),
		"findingCount": int64(im.findings.total())}
	var e *ecosystem.Error
	if errors.As(failed, &e) {
		set["description"] = e.Message
	}
	c := ecosystem.Change{ID: im.run, Kind: ecosystem.KindImportRun, Expect: ecosystem.Any, Set: set}
	if !im.begun {
		start, err := im.runFields()
		c.Expect, c.Set = ecosystem.New, start.With(set)
		return c, err
	}
	return c, nil
}

// cut shortens a text to so many characters.
func cut(s string, n int) string {
	if r := []rune(s); len(r) > n {
		return string(r[:n-1]) + "…"
	}
	return s
}
