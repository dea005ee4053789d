package exchange

import (
	"context"
	"fmt"
	"maps"
	"slices"

	"catchment/ecosystem"
)

// patchSlot works out what changes of a thing or link.
func (p *plan) patchSlot(ctx context.Context, s *slot) error {
	if !s.exists {
		s.patch = ecosystem.Fields{"visibility": string(p.im.o.Visibility)}.With(s.fields)
		if len(s.keys) > 0 {
			s.patch["keys"] = keyTexts(nil, s.keys)
		}
		return nil
	}
	patch, err := p.news(ctx, s.before, s.fields, s.where, s.columns)
	if err != nil {
		return err
	}
	if keys := keyTexts(s.before.List("keys"), s.keys); len(keys) > len(s.before.List("keys")) {
		patch["keys"] = keys
	}
	if len(patch) > 0 {
		s.patch = patch
	}
	return nil
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

// news is what a file says that is not so already and is to change it:
//   - not to know is no reason to unsay: "unknown" replaces nothing;
//   - where the file says what it said when it last came in, it has no news, and
//     what somebody changed since stays;
//   - where both have changed, the file's word stands, with a warning.
func (p *plan) news(ctx context.Context, before ecosystem.Record, says ecosystem.Fields, at Where, columns map[string]string) (ecosystem.Fields, error) {
	patch := ecosystem.Fields{}
	noun := ecosystem.NounOf(before.Kind)
	for name, v := range says {
		now, stated := before.Fields[name]
		f, _ := noun.Field(name)
		if !(stated && (sameValue(now, v) || (f.Default != "" && v == f.Default))) {
			patch[name] = v
		}
	}
	if len(patch) == 0 {
		return patch, nil
	}
	last, changed, err := p.lastSaid(ctx, before.ID)
	if err != nil || last == nil {
		return patch, err
	}
	for _, name := range slices.Sorted(maps.Keys(patch)) {
		now, said := before.Fields[name], last[name]
		switch {
		case sameField(said, patch[name]):
			p.find(Note, column(at, name, columns), oddity{"kept-edit", fmt.Sprintf("%s was changed %s and stays %v; the file says what it said before.", name, changed, shown(now)),
				"Bring the file up to date."}, fmt.Sprint(patch[name]))
			delete(patch, name)
		case !sameField(said, now):
			p.find(Warning, column(at, name, columns), oddity{"replaced-edit", fmt.Sprintf("%s was changed %s to %v; the file has changed too, and its word stands.", name, changed, shown(now)),
				"Set it again if the file is wrong."}, fmt.Sprint(patch[name]))
		}
	}
	return patch, nil
}

func shown(v any) any {
	if v == nil {
		return "empty"
	}
	return v
}

// sameField compares values of which either may be missing.
func sameField(a, b any) bool {
	if a == nil || b == nil {
		return a == nil && b == nil
	}
	return sameValue(a, b)
}

// lastSaid gives the state in which this feed left a thing when it last touched
// it, and since when it is otherwise; nil where it never did.
func (p *plan) lastSaid(ctx context.Context, id ecosystem.ID) (ecosystem.Fields, string, error) {
	versions, err := ecosystem.HistoryOf(ctx, p.view, id, ecosystem.Page{})
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
			ours, err := p.im.isOf(ctx, c.Run, p.im.feed(p.source))
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

// isOf tells whether a run was of the feed: of the source, or of the format.
func (im *importer) isOf(ctx context.Context, run ecosystem.ID, feed string) (bool, error) {
	if run == im.run {
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
