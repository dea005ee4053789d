package exchange

import (
	"cmp"
	"context"
	"fmt"
	"hash/maphash"
	"strings"
	"time"

	"catchment/ecosystem"
)

// Options of an import; the zero value is right for a public file of facts.
type Options struct {
	Format       string               // the format's name, for the history and the run
	DryRun       bool                 // tell what would happen and change nothing
	Visibility   ecosystem.Visibility // of what is new, where the file does not say; public
	Publish      bool                 // whether it may show what is hidden now
	Source       string               // what claims rest on where the file does not say: a source's id, key or slug, or its name; by default one is made of format and file names
	SourceFields ecosystem.Fields     // licence, url, synthetic… of that source
	AsOf         ecosystem.Day        // when it was recorded; today
	Progress     func(Progress)       // called after each unit; may be nil
	Clock        func() time.Time     // what time it is; time.Now unless set
}

// Progress is how far an import has come.
type Progress struct {
	Unit     string // the one just done
	Units    int    // done so far
	Rows     int    // read so far
	Changes  int    // made so far: things, links and claims created or updated
	Revision ecosystem.Revision
	Run      ecosystem.ID // by which what was made can be taken back; empty before anything was, and in a dry run
}

// importer is one run of [Import]: what it was asked for, and what it
// has to remember from one unit to the next.
type importer struct {
	reg       *ecosystem.Registry
	by        ecosystem.Principal // who imports
	options   Options
	files     []File
	runID     ecosystem.ID
	started   time.Time
	overlay   *overlay // of a dry run
	report    Report
	findings  *findings
	alike     *alikeThings
	rows      rowCount
	units     int
	postcoded *postcoded                              // once there are postcodes to compare
	moved     bool                                    // whether it has moved venues or drawn areas
	recorded  bool                                    // whether the run stands in the registry
	readFrom  map[ecosystem.ID]bool                   // the sources that the run names
	renamed   map[ecosystem.ID]ecosystem.ID           // an id as a file has it, to that of the same thing here
	hashSeed  maphash.Seed                            // of the keys of stated
	stated    map[uint64]rowRef                       // where this run's earlier units stated a thing or link, by the hash of its id: 16 bytes each, however large the file
	commits   map[ecosystem.Revision]ecosystem.Commit // of the past, as far as it was asked for
	feeds     map[ecosystem.ID][]string               // of past runs, as far as they were asked for
}

// Import brings files into a registry. It makes change sets of the differences
// alone, one per unit, so that a second import of the same files changes nothing
// and an import that was interrupted is finished by running it again. What a file
// no longer lists stays. What a file says of fields is its source's claim: it stands
// beside what a person says otherwise, which stays and is a finding, and beside what
// other sources say.
//
// A row with an error stays out, with a finding, and the others go on. The error
// is for what ends the import: a file that is damaged or not of the format
// (BadRequest), a principal who may not write, a store that fails. The report
// holds what was done until then. Memory is bounded by the largest unit, beside
// 16 bytes for each thing and link, and the names of what the registry holds of the kinds
// that are made, courses left out; a dry run keeps what it would make.
func Import(ctx context.Context, reg *ecosystem.Registry, by ecosystem.Principal, d Decoder, files []File, o Options) (Report, error) {
	im := newImporter(reg, by, files, o)
	if !by.MayWrite() {
		_, err := reg.Apply(ctx, by, ecosystem.ChangeSet{}) // which says what is wrong
		return im.report, err
	}
	err := im.read(ctx, d)
	for _, tell := range []func(context.Context) error{im.tellAlike, im.tellPoints} {
		if err == nil {
			err = tell(ctx)
		}
	}
	if endErr := im.finish(ctx, err); err == nil {
		err = endErr
	}
	im.report.Files = im.rows.reports(files)
	im.report.Findings = im.findings.report()
	im.report.Took = im.options.Clock().Sub(im.started)
	return im.report, err
}

// ReadThrough reads files to their ends and keeps nothing, so that what would end
// an import shows before anything is changed. It fails as [Import] would.
func ReadThrough(ctx context.Context, d Decoder, files []File) error {
	for _, err := range d.Decode(ctx, files, func(Finding) {}) {
		if err = cmp.Or(err, ctx.Err()); err != nil {
			return err
		}
	}
	return nil
}

func newImporter(reg *ecosystem.Registry, by ecosystem.Principal, files []File, o Options) *importer {
	if o.Clock == nil {
		o.Clock = time.Now
	}
	started := o.Clock().UTC()
	if o.AsOf == "" {
		o.AsOf = ecosystem.Day(started.Format(time.DateOnly))
	}
	if o.Visibility == "" {
		o.Visibility = ecosystem.Public
	}
	im := &importer{reg: reg, by: by, options: o, files: files, runID: ecosystem.NewID(ecosystem.KindImportRun), started: started,
		report: Report{DryRun: o.DryRun, Things: map[ecosystem.Kind]Counts{}}, findings: newFindings(), alike: newAlikeThings(), rows: newRowCount(),
		readFrom: map[ecosystem.ID]bool{}, renamed: map[ecosystem.ID]ecosystem.ID{}, hashSeed: maphash.MakeSeed(), stated: map[uint64]rowRef{},
		commits: map[ecosystem.Revision]ecosystem.Commit{}, feeds: map[ecosystem.ID][]string{}}
	if o.DryRun {
		im.overlay = newOverlay()
	}
	return im
}

// read takes the units one after another.
func (im *importer) read(ctx context.Context, d Decoder) error {
	report := func(f Finding) {
		im.rows.add(f.Where)
		im.findings.add(f)
	}
	for u, err := range d.Decode(ctx, im.files, report) {
		if err == nil {
			err = ctx.Err()
		}
		if err == nil {
			err = im.unit(ctx, u)
		}
		if err == nil {
			err = im.comparePostcodes(ctx, u.Postcodes)
		}
		if err != nil {
			return err
		}
		im.units++
		if im.options.Progress != nil {
			im.options.Progress(Progress{Unit: u.Name, Units: im.units, Rows: im.rows.total(), Changes: im.report.Changed(), Revision: im.report.To, Run: im.report.Run})
		}
	}
	return nil
}

// title names the import for people: "csv: actors.csv and 17 more".
func (im *importer) title() string {
	title := im.format()
	if len(im.files) > 0 {
		title += ": " + im.files[0].Name
	}
	if more := len(im.files) - 1; more > 0 {
		title += fmt.Sprintf(" and %d more", more)
	}
	return title
}

func (im *importer) format() string {
	if im.options.Format == "" {
		return "import"
	}
	return im.options.Format
}

// ownSourceName is the name by which the import's own source is found.
func (im *importer) ownSourceName() Name {
	name, _ := im.ownSource()
	return name
}

// ownSource is the source of what names no other: how it is found, and what is
// said of it where it is new.
func (im *importer) ownSource() (Name, ecosystem.Fields) {
	fields := ecosystem.Fields{"name": im.title(), "kind": "file", "retrieved": string(im.options.AsOf)}
	given := im.options.Source
	switch id := ecosystem.ID(given); {
	case id.Valid():
		return Name{ID: id}, fields.With(im.options.SourceFields)
	case given != "":
		fields["name"] = given
		return Name{Keys: []ecosystem.Key{ecosystem.ParseKey(given)}}, fields.With(im.options.SourceFields)
	}
	names := make([]string, len(im.files))
	for i, f := range im.files {
		names[i] = f.Name
	}
	all := strings.Join(names, "+")
	if len(all) > 200 {
		all = fmt.Sprintf("%s+%d", names[0], len(names)-1)
	}
	return Name{Keys: []ecosystem.Key{ecosystem.NewKey("import", im.format()+"/"+all)}}, fields.With(im.options.SourceFields)
}

// hidden says who may see what is new, where the import hides it. What is not hidden is as
// visible as its table has it, links and claims as what they rest on.
func (im *importer) hidden() ecosystem.Fields {
	if im.options.Visibility == ecosystem.Public {
		return ecosystem.Fields{}
	}
	return ecosystem.Fields{"visibility": string(im.options.Visibility)}
}
