package exchange

import (
	"encoding/json"
	"io"
	"time"

	"catchment/ecosystem"
)

// Counts tells what became of what files state. Their sum is what they state.
type Counts struct {
	Created   int
	Updated   int
	Unchanged int // was so already, or is said a second time
	LeftOut   int // for a reason that a finding gives
}

func (c Counts) changed() int { return c.Created + c.Updated }

func (c Counts) plus(d Counts) Counts {
	return Counts{c.Created + d.Created, c.Updated + d.Updated, c.Unchanged + d.Unchanged, c.LeftOut + d.LeftOut}
}

// Report tells what an import did, or in a dry run would do.
type Report struct {
	Run      ecosystem.ID // of the import run that tells of it; empty where nothing changed, and in a dry run
	DryRun   bool
	Files    []FileReport
	Things   map[ecosystem.Kind]Counts // entities that rows state
	Links    Counts                    // relations that rows state
	Claims   Counts                    // claims that rows make
	Placed   int                       // links that follow from where things lie, which no row states
	Removed  int                       // such links that are no longer so
	Findings FindingReport
	From, To ecosystem.Revision // the revisions it made, both included; 0 where it made none
	Took     time.Duration
}

// FileReport tells of one file.
type FileReport struct {
	Name string
	Rows int // with content or a finding, the header not counted
}

// Changed is how many things, links and claims were created or updated.
func (r Report) Changed() int {
	n := r.Links.changed() + r.Claims.changed()
	for _, c := range r.Things {
		n += c.changed()
	}
	return n
}

// Rows is how many rows were read.
func (r Report) Rows() (rows int) {
	for _, f := range r.Files {
		rows += f.Rows
	}
	return rows
}

// AllThings sums the counts of all kinds.
func (r Report) AllThings() Counts {
	var sum Counts
	for _, c := range r.Things {
		sum = sum.plus(c)
	}
	return sum
}

// WriteLines tells what an import of a format found and did, for programs: a JSON
// line for each finding listed, and one for the whole.
func WriteLines(to io.Writer, format string, r Report) error {
	lines := json.NewEncoder(to)
	for _, f := range r.Findings.Listed {
		line := findingLine{"finding", f.Severity, f.Rule, f.File, f.Row, f.Column, f.Value, f.Reason, f.Fix}
		if err := lines.Encode(line); err != nil {
			return err
		}
	}
	return lines.Encode(summaryOf(format, r))
}

// WriteLine tells how far an import has come, as a JSON line.
func (p Progress) WriteLine(to io.Writer) error {
	return json.NewEncoder(to).Encode(progressLine{"progress", p.Unit, p.Units, p.Rows, p.Changes, p.Revision, p.Run})
}

type progressLine struct {
	Type     string             `json:"type"` // progress
	Unit     string             `json:"unit"`
	Units    int                `json:"units"`
	Rows     int                `json:"rows"`
	Changes  int                `json:"changes"`
	Revision ecosystem.Revision `json:"revision,omitempty"`
	Run      ecosystem.ID       `json:"run,omitempty"`
}

type findingLine struct {
	Type     string   `json:"type"` // finding
	Severity Severity `json:"severity"`
	Rule     string   `json:"rule"`
	File     string   `json:"file,omitempty"`
	Row      int      `json:"row,omitempty"`
	Column   string   `json:"column,omitempty"`
	Value    string   `json:"value,omitempty"`
	Reason   string   `json:"reason"`
	Fix      string   `json:"fix,omitempty"`
}

type summaryLine struct {
	Type     string                       `json:"type"` // summary
	Format   string                       `json:"format"`
	DryRun   bool                         `json:"dryRun"`
	Changes  int                          `json:"changes"`
	Run      ecosystem.ID                 `json:"run,omitempty"`
	From     ecosystem.Revision           `json:"from,omitempty"` // the revisions it made
	To       ecosystem.Revision           `json:"to,omitempty"`
	Files    map[string]int               `json:"files"` // rows by name
	Things   map[ecosystem.Kind]countLine `json:"things"`
	Links    countLine                    `json:"links"`
	Claims   countLine                    `json:"claims"`
	Placed   int                          `json:"placed,omitempty"`
	Removed  int                          `json:"removed,omitempty"`
	Findings map[Severity]int             `json:"findings"`
	Millis   int64                        `json:"ms"`
}

type countLine struct {
	Created   int `json:"created"`
	Updated   int `json:"updated"`
	Unchanged int `json:"unchanged"`
	LeftOut   int `json:"leftOut"`
}

func summaryOf(format string, r Report) summaryLine {
	s := summaryLine{Type: "summary", Format: format, DryRun: r.DryRun, Changes: r.Changed(), Run: r.Run, From: r.From, To: r.To,
		Files: map[string]int{}, Things: map[ecosystem.Kind]countLine{}, Links: countLine(r.Links), Claims: countLine(r.Claims), Placed: r.Placed, Removed: r.Removed,
		Findings: map[Severity]int{Error: r.Findings.Errors, Warning: r.Findings.Warnings, Note: r.Findings.Notes},
		Millis:   r.Took.Milliseconds()}
	for _, f := range r.Files {
		s.Files[f.Name] += f.Rows
	}
	for kind, c := range r.Things {
		s.Things[kind] = countLine(c)
	}
	return s
}
