package exchange

import (
	"context"
	"errors"
	"time"

	"catchment/ecosystem"
)

// runBegins are the changes by which the import run is recorded: its own record, with
// the first batch that it commits, and a link to each source when it is first read from.
func (im *importer) runBegins(ctx context.Context, source ecosystem.ID) ([]ecosystem.Change, error) {
	var changes []ecosystem.Change
	if !im.recorded {
		created, err := im.runFields()
		if err != nil {
			return nil, err
		}
		changes = append(changes, ecosystem.Change{ID: im.runID, Kind: ecosystem.KindImportRun, Set: created.With(ecosystem.Fields{"status": "running"})})
	}
	if source != "" && !im.readFrom[source] {
		changes = append(changes, im.link(ecosystem.LinkReadFrom, im.runID, source)...)
	}
	return changes, ctx.Err()
}

// runBegan is called once those changes are committed.
func (im *importer) runBegan(source ecosystem.ID) {
	im.recorded = true
	if source != "" {
		im.readFrom[source] = true
	}
}

// runFields are what is known of a run when it begins.
func (im *importer) runFields() (ecosystem.Fields, error) {
	f := ecosystem.Fields{"name": cut(im.title(), 400), "format": im.format(), "started": im.started.Format(time.RFC3339),
		"visibility": string(im.options.Visibility)}
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

// link makes a link of the run or of a finding, and the claim that it rests on.
func (im *importer) link(typ ecosystem.LinkType, from, to ecosystem.ID) []ecosystem.Change {
	id, vis := ecosystem.NewID(ecosystem.KindLink), string(im.options.Visibility)
	return []ecosystem.Change{
		{ID: id, Kind: ecosystem.KindLink, Set: ecosystem.Fields{"type": string(typ), "from": string(from), "to": string(to), "visibility": vis}},
		{ID: ecosystem.NewID(ecosystem.KindClaim), Kind: ecosystem.KindClaim, Set: ecosystem.Fields{"about": string(id), "basis": "measured",
			"assertedBy": "import", "recorded": string(im.options.AsOf), "visibility": vis}},
	}
}

// finish records how a run ended: its counts and the findings that no earlier run
// has stored. A run that changed nothing and found nothing new
// leaves no trace; one that is cut off stays "running" for ever, which is what
// became of it.
func (im *importer) finish(ctx context.Context, failed error) error {
	if im.options.DryRun || ctx.Err() != nil {
		return nil
	}
	if failed != nil && !im.recorded {
		return nil // nothing came in, and the caller has the error
	}
	unstored, err := im.unstoredFindings(ctx)
	if err != nil || (len(unstored) == 0 && !im.recorded) {
		return err
	}
	end, err := im.runEnds(failed)
	if err != nil {
		return err
	}
	changes := append([]ecosystem.Change{end}, im.findingChanges(unstored)...)
	for len(changes) > 0 {
		n := min(len(changes), batchSize)
		for n < len(changes) && changes[n].Kind != ecosystem.KindFinding {
			n++ // a finding's links go with it
		}
		if err := im.commit(ctx, ecosystem.ChangeSet{Message: "what the run came to", Changes: changes[:n]}); err != nil {
			return err
		}
		changes = changes[n:]
	}
	return nil
}

// runEnds is the change by which the run's record says how it ended.
func (im *importer) runEnds(failed error) (ecosystem.Change, error) {
	status := "done"
	if failed != nil {
		status = "refused"
	}
	things := im.report.AllThings()
	set := ecosystem.Fields{"status": status, "finished": im.options.Clock().UTC().Format(time.RFC3339), "rows": int64(im.rows.total()),
		"created": int64(things.Created), "updated": int64(things.Updated), "unchanged": int64(things.Unchanged),
		"findingCount": int64(im.findings.total())}
	var e *ecosystem.Error
	if errors.As(failed, &e) {
		set["description"] = e.Message
	}
	c := ecosystem.Change{ID: im.runID, Kind: ecosystem.KindImportRun, Expect: ecosystem.Any, Set: set}
	if !im.recorded {
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
