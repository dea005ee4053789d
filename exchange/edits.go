package exchange

import (
	"context"
	"fmt"
	"maps"
	"slices"

	"catchment/ecosystem"
)

// What people have changed since the feed last came in, and what becomes of it.

// heedEdits lets stay, of what a patch would change, what somebody changed since the feed
// last came in, where the file says what it said then. Where both have changed, the file's
// word stands, with a warning.
func (p patcher) heedEdits(ctx context.Context, d *draft, patch, last ecosystem.Fields, changed string) {
	noun := ecosystem.NounOf(d.kind)
	for _, name := range slices.Sorted(maps.Keys(patch)) {
		now, said := d.before.Fields[name], last[name]
		if f, _ := noun.Field(name); f.IsList() && d.kind != ecosystem.KindClaim {
			p.addMembers(ctx, d, name, patch, said, changed)
			continue
		}
		switch {
		case sameField(said, patch[name]):
			p.tell(ctx, d, Note, name, &problem{"kept-edit", fmt.Sprintf("%s was changed %s and stays %v; the file says what it said before.", name, changed, orEmpty(now)),
				"Bring the file up to date."}, fmt.Sprint(patch[name]))
			delete(patch, name)
		case !sameField(said, now):
			p.tell(ctx, d, Warning, name, &problem{"replaced-edit", fmt.Sprintf("%s was changed %s to %v; the file has changed too, and its word stands.", name, changed, orEmpty(now)),
				"Set it again if the file is wrong."}, fmt.Sprint(patch[name]))
		}
	}
}

// addMembers leaves out of a list what the file had said before and somebody took out since.
func (p patcher) addMembers(ctx context.Context, d *draft, name string, patch ecosystem.Fields, said any, changed string) {
	now, before := d.before.List(name), ecosystem.Record{Fields: ecosystem.Fields{name: said}}.List(name)
	list, _ := patch[name].([]string)
	taken := func(member string) bool { return slices.Contains(before, member) && !slices.Contains(now, member) }
	for _, member := range list {
		if taken(member) {
			p.tell(ctx, d, Note, name, &problem{"kept-edit", fmt.Sprintf("%s was taken out of %s %s and stays out; the file says what it said before.", member, name, changed),
				"Bring the file up to date."}, member)
		}
	}
	if list = slices.DeleteFunc(slices.Clone(list), taken); len(list) == len(now) {
		delete(patch, name)
		return
	}
	patch[name] = list
}

// lastImported gives the state in which this feed left a thing when it last touched
// it, and since when it is otherwise; nil where it never did.
func (p patcher) lastImported(ctx context.Context, id ecosystem.ID) (ecosystem.Fields, string, error) {
	versions, err := ecosystem.HistoryOf(ctx, p.state, id, ecosystem.Page{})
	if err != nil {
		return nil, "", err
	}
	changed := "since"
	for _, v := range versions.Items {
		c, err := p.im.commitAt(ctx, v.Since)
		if err != nil {
			return nil, "", err
		}
		if c.Origin == ecosystem.Import {
			ours, err := p.im.isOfFeed(ctx, c.Run, p.im.feed(p.source))
			if ours || err != nil {
				return v.Fields, changed, err
			}
		}
		changed = fmt.Sprintf("by %s in revision %d", c.Author, c.Revision)
	}
	return nil, "", nil
}

func (im *importer) commitAt(ctx context.Context, rev ecosystem.Revision) (ecosystem.Commit, error) {
	if c, ok := im.commits[rev]; ok {
		return c, nil
	}
	c, err := im.reg.CommitAt(ctx, rev)
	if err == nil {
		im.commits[rev] = c
	}
	return c, err
}

// feed tells one stream of imports from another: by the source, else by the format.
func (im *importer) feed(source ecosystem.ID) string {
	if source != "" {
		return string(source)
	}
	return "format " + im.format()
}

// isOfFeed tells whether a run was of the feed: of the source, or of the format.
func (im *importer) isOfFeed(ctx context.Context, run ecosystem.ID, feed string) (bool, error) {
	if run == im.runID {
		return true, nil
	}
	feeds, ok := im.feeds[run]
	if !ok {
		head, err := im.reg.Head(ctx)
		if err != nil {
			return false, err
		}
		at := im.reg.At(head, ecosystem.TeamLens)
		records, err := at.Records(ctx, []ecosystem.ID{run})
		if err != nil {
			return false, err
		}
		sources, err := at.Links(ctx, []ecosystem.Ask{{Of: run, Step: ecosystem.Step{Types: []ecosystem.LinkType{ecosystem.LinkReadFrom}}}})
		if err != nil {
			return false, err
		}
		feeds = []string{"format " + records[run].Text("format")}
		for _, l := range sources[0].Items {
			feeds = append(feeds, string(l.To()))
		}
		im.feeds[run] = feeds
	}
	return slices.Contains(feeds, feed), nil
}
