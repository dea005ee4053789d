// Package region cuts the registry of a region out of national files: whoever has these in
// a folder names a region, an area of a skills improvement plan, a combined authority or some
// districts, and gets its districts with their outlines, the courses that are taught there
// and the figures of its places; and is told which files are lacking, where they are
// published, and what can be answered without them.
package region

import (
	"context"
	"fmt"
	"io/fs"
	"path/filepath"
	"slices"
	"strings"

	"catchment/ecosystem"
	"catchment/exchange"
	"catchment/exchange/boundaries"
	"catchment/exchange/counts"
	"catchment/exchange/discoveruni"
	"catchment/exchange/districts"
	"catchment/exchange/soc2020"
)

// Options of a cut.
type Options struct {
	By       ecosystem.Principal
	AsOf     ecosystem.Day                            // when it was recorded; today
	Progress func(what string, now exchange.Progress) // called after each unit; may be nil
}

// Cut reads the files under a folder and brings into a registry what they have of the areas
// that are named, by code or name. It fails with BadRequest where nothing in the folder tells
// which districts these are. A file that cannot be read ends it; what is in stays in.
func Cut(ctx context.Context, reg *ecosystem.Registry, folder string, areas []string, o Options) (*Report, error) {
	found, err := find(folder)
	if err != nil {
		return nil, err
	}
	chosen, err := choose(found, areas)
	if err != nil {
		return nil, err
	}
	c := &cutting{Options: o, reg: reg, found: found, area: chosen, report: newReport(found, chosen)}
	for _, step := range []func(context.Context) error{c.occupations, c.places, c.outlines, c.courses, c.figures} {
		if err := step(ctx); err != nil {
			return nil, err
		}
	}
	c.report.count()
	return c.report, nil
}

// cutting is one cut.
type cutting struct {
	Options
	reg    *ecosystem.Registry
	found  found
	area   area
	report *Report
}

// take imports files as a decoder reads and a cutter cuts them.
func (c *cutting) take(ctx context.Context, format string, d exchange.Decoder, files []exchange.File, o exchange.Options) error {
	if len(files) == 0 {
		return nil
	}
	o.Format, o.AsOf = format, c.AsOf
	if c.Progress != nil {
		o.Progress = func(p exchange.Progress) { c.Progress(format, p) }
	}
	report, err := exchange.Import(ctx, c.reg, c.By, d, files, o)
	c.report.Imports = append(c.report.Imports, Import{format, report})
	return err
}

func (c *cutting) occupations(ctx context.Context) error {
	d := &cutter{Decoder: soc2020.Decoder{}, keep: everything, wants: anything, saw: c.report.sawOccupations}
	return c.take(ctx, "soc2020", d, c.found.of("occupations"), exchange.Options{})
}

// places brings the districts and the areas that they lie in.
func (c *cutting) places(ctx context.Context) error {
	within := func(exchange.Unit) func(exchange.Relation) bool {
		return func(r exchange.Relation) bool {
			return c.area.isDistrict(r.From) && (r.Type == ecosystem.LinkWithin || c.area.isDistrict(r.To))
		}
	}
	d := &cutter{Decoder: districts.Decoder{}, keep: within, wants: func(t exchange.Thing) bool { return c.area.isDistrict(t.Name) }}
	if err := c.take(ctx, "districts", d, c.found.of("districts"), exchange.Options{}); err != nil {
		return err
	}
	rows, err := lookUps(c.found)
	if err != nil {
		return err
	}
	return c.take(ctx, "regions", regions{c.area, rows}, slices.Concat(c.found.of("regions"), c.found.of("districts")), exchange.Options{Source: "Regions of England and their districts, by the codes of the Office for National Statistics",
		SourceFields: ecosystem.Fields{"kind": "document", "publisher": "Office for National Statistics"}})
}

// outlines brings the outlines of the districts. A file that says of itself that it is made
// up is a source that is made up.
func (c *cutting) outlines(ctx context.Context) error {
	for _, f := range c.found.of("outlines") {
		isMadeUp, err := saysMadeUp(f)
		if err != nil {
			return err
		}
		options := exchange.Options{}
		if isMadeUp {
			options.SourceFields = ecosystem.Fields{"synthetic": true}
			c.report.MadeUp = append(c.report.MadeUp, f.Name)
		}
		d := &cutter{Decoder: boundaries.Decoder{}, keep: nothing, wants: func(t exchange.Thing) bool { return c.area.isDistrict(t.Name) }, saw: c.area.draw}
		if err := c.take(ctx, "boundaries", d, []exchange.File{f}, options); err != nil {
			return err
		}
	}
	c.report.Outlined = len(c.area.outlines)
	return nil
}

// courses brings the courses that are taught within the outlines, with all that is said of them.
func (c *cutting) courses(ctx context.Context) error {
	if len(c.area.outlines) == 0 {
		return nil // nothing tells which courses are taught here
	}
	d := &cutter{Decoder: discoveruni.Decoder{}, keep: c.area.taughtHere, saw: c.report.sawCourses}
	return c.take(ctx, "discover-uni", d, c.found.of("courses"), exchange.Options{})
}

// figures brings the figures of the districts and of the areas round them, each table by the
// mapping that goes with it.
func (c *cutting) figures(ctx context.Context) error {
	rows, err := lookUps(c.found)
	if err != nil {
		return err
	}
	for _, t := range tables {
		for _, f := range c.found.of(t.name) {
			mapping, lookup, err := t.mapped(rows)
			if err != nil {
				return err
			}
			d := &cutter{Decoder: counts.Decoder{Mapping: mapping}, keep: c.area.figuresHere, saw: c.area.sawFigures(c.report), unmatched: c.report.unmatched}
			if err := c.take(ctx, "counts", d, append([]exchange.File{f}, lookup...), exchange.Options{}); err != nil {
				return err
			}
		}
	}
	return nil
}

// found are the files of a folder by the source that they are of.
type found struct {
	bySource map[string][]exchange.File
	paths    map[string][]string // for people, by source
	left     []string            // files that are of none
}

func (f found) of(source string) []exchange.File { return f.bySource[source] }

// find goes through a folder and those in it, and recognises each file by its header.
func find(folder string) (found, error) {
	f := found{bySource: map[string][]exchange.File{}, paths: map[string][]string{}}
	releases := map[string]*release{} // of Discover Uni, by where their tables lie
	err := filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if hidden := strings.HasPrefix(entry.Name(), ".") && path != folder; hidden || entry.IsDir() {
			if hidden && entry.IsDir() {
				return fs.SkipDir
			}
			return nil
		}
		return f.look(path, releases)
	})
	if err != nil {
		return f, &ecosystem.Error{Code: ecosystem.BadRequest, Message: "The folder " + folder + " cannot be read: " + err.Error() + ".", Hint: "Name the folder with the national files."}
	}
	f.takeLargest(releases)
	return f, nil
}

// release is a set of tables of Discover Uni that lie together.
type release struct {
	at    string
	has   bool // any table; its readme alone, which names it, is no release
	files []exchange.File
	bytes int64
}

// look recognises the files at a path: one, or those of an archive.
func (f *found) look(path string, releases map[string]*release) error {
	files, err := exchange.Open([]string{path})
	if err != nil {
		f.left = append(f.left, path) // a workbook, a damaged archive
		return nil
	}
	for _, file := range files {
		source := recognised(file)
		isReadme := strings.EqualFold(file.Name, "readme.txt")
		if source != "courses" && !isReadme {
			if source == "" {
				f.leave(path, file)
				continue
			}
			f.bySource[source] = append(f.bySource[source], file)
			f.paths[source] = append(f.paths[source], path)
			continue
		}
		at := filepath.Dir(path)
		if len(files) > 1 {
			at = path
		}
		if releases[at] == nil {
			releases[at] = &release{at: at}
		}
		size, err := sizeOf(file)
		if err != nil {
			return err
		}
		releases[at].has = releases[at].has || !isReadme
		releases[at].files, releases[at].bytes = append(releases[at].files, file), releases[at].bytes+size
	}
	return nil
}

// leave notes a file that was not read, but for pages that tell people of others.
func (f *found) leave(path string, file exchange.File) {
	if ext := strings.ToLower(filepath.Ext(file.Name)); ext != ".md" && ext != ".txt" {
		f.left = append(f.left, path)
	}
}

// takeLargest takes the largest of several releases; the others are told of and left alone,
// as a cut of a release lies where the whole of it does.
func (f *found) takeLargest(releases map[string]*release) {
	var all []*release
	for _, r := range releases {
		if r.has {
			all = append(all, r)
		}
	}
	slices.SortFunc(all, func(a, b *release) int {
		if a.bytes != b.bytes {
			return int(b.bytes - a.bytes)
		}
		return strings.Compare(a.at, b.at)
	})
	for i, r := range all {
		if i == 0 {
			f.bySource["courses"], f.paths["courses"] = r.files, []string{r.at}
		} else {
			f.left = append(f.left, fmt.Sprintf("%s, as %s has more courses", r.at, all[0].at))
		}
	}
}
