// Package exchange brings files in and takes them out. A format (one folder
// each: csv, soc2020, discoveruni…) turns files into [Unit]s, which name things by
// their external keys; [Import] holds each unit against what is known and makes
// change sets of the differences, so that the same file twice changes nothing.
// A format knows no store and no ids; Import knows no format.
//
// The way of a row, by file:
//
//	open.go                     files, archives and gzip become a list of [File]
//	scan.go, table.go           the format reads a [Row] of cells from a [Table]
//	(the format)                and yields it as a [Thing], [Relation] or [Statement] of a [Unit]
//	import.go, unit.go          Import takes the units one after another
//	plan.go                     a unit becomes a plan, a draft for each record, in five steps:
//	plan1_names.go                what do the names in it find?
//	plan2_things.go               drafts of things; value.go brings cells into the fields' forms
//	plan3_links.go                drafts of links between them
//	plan4_claims.go               drafts of claims on them, matched to those that stand
//	plan5_patch.go                what changes of each draft
//	commit.go, dryrun.go        drafts that change something are committed, or only judged
//	run.go, findings.go         the run and what was odd are recorded
//	report.go, rowcount.go      and the caller is told
package exchange

import (
	"context"
	"errors"
	"io"
	"iter"

	"catchment/ecosystem"
)

// File is one file to read. Open gives its contents, gzip undone; it may be called more than once.
type File struct {
	Name string // as findings name it: the base name, ".gz" taken off
	Open func() (io.ReadCloser, error)
}

// Decoder reads a format. It yields units in an order in which every thing that
// a relation or statement names has come in the same unit, in an earlier one, or
// is known from before. What is odd in a row goes to report and is no error; the
// error of an item ends the import: the file is not of this format or is damaged.
type Decoder interface {
	Decode(ctx context.Context, files []File, report func(Finding)) iter.Seq2[Unit, error]
}

// Units gives the units that read hands on, one by one, and then the error that it ended
// in, if any. Once whoever takes them wants no more, handOn fails, and read is to end with
// its error.
func Units(read func(handOn func(Unit) error) error) iter.Seq2[Unit, error] {
	return func(yield func(Unit, error) bool) {
		stopped := errors.New("whoever takes the units wants no more")
		err := read(func(u Unit) error {
			if !yield(u, nil) {
				return stopped
			}
			return nil
		})
		if err != nil && !errors.Is(err, stopped) {
			yield(Unit{}, err)
		}
	}
}

// Encoder writes a format from one revision as a lens shows it, and says what it
// had to leave out. Create makes a file of the export's folder.
type Encoder interface {
	Encode(ctx context.Context, from ecosystem.Reader, create func(name string) (io.WriteCloser, error)) (Loss, error)
}

// Loss tells what an export left out: how many of what, and why.
type Loss []LossLine

// LossLine is one sort of thing left out.
type LossLine struct {
	N    int    `json:"n"`
	What string `json:"what"`
	Why  string `json:"why"`
}

// Unit is what is applied together: one provider's catalogue, a slice of a table.
type Unit struct {
	Name       string        // for progress and history: "actors.csv", "Brunel University London"
	Source     ecosystem.Key // of the source that the unit's claims rest on; zero: the import's own
	Things     []Thing
	Relations  []Relation
	Statements []Statement
	Postcodes  []Postcode // to compare with where venues lie

	// Beside are long texts that the things name by their sums; see [ecosystem.ChangeSet].
	Beside map[string][]byte
}

// Where is a place in a file, for findings: the header is row 1.
type Where struct {
	File   string
	Row    int
	Column string
}

// Name names a thing: by external keys, any of which may find it, or by id where the file has ids.
type Name struct {
	ID   ecosystem.ID
	Keys []ecosystem.Key
}

// Thing is an entity as a file states it. Fields not stated are left alone in
// what is known and become the field's default ("unknown") in what is new.
// Values may be of the field's type or text as people write it ("data
// standard", "yes", "1,200"): the import brings them into the field's form.
type Thing struct {
	Name
	Kind   ecosystem.Kind
	Fields ecosystem.Fields // without keys
	IfNew  ecosystem.Fields // what only a new thing gets, where Fields do not say it: its code, where its name is not known
	Claim  ClaimFields      // what the thing as a whole rests on; nil: nothing beside its source
	// NoClaim: the import makes no claim of its own, as the file states all claims itself.
	NoClaim bool
	Where   Where
	Columns map[string]string // the header over a field's value, where it is not the field's name; for findings
}

// Relation is a link as a file states it.
type Relation struct {
	ID        ecosystem.ID // where the file has ids
	Type      ecosystem.LinkType
	From, To  Name
	Qualifier string
	Fields    ecosystem.Fields // further fields of the link
	Claim     ClaimFields
	NoClaim   bool // as for a Thing; a new link then needs a Statement in the same unit
	Where     Where
}

// Statement is a claim on a thing's field, or on a link or thing beside the one
// that its own row makes.
type Statement struct {
	ID    ecosystem.ID // where the file has ids
	About Name         // a thing; or
	Link  *Relation    // a link, by its ends
	Field string
	Value string
	Claim ClaimFields
	Where Where
}

// ClaimFields are what a claim says beside what it is about: page, basis, confidence,
// locator, share and so on, as in the claim's field table. The import adds its
// source, its recorded date and its visibility where they are not stated. A
// source says one thing about one field at one locator once: that is how a claim
// is recognised when the file comes again. Its source and event are an id or a
// key as text ("slug:odi-2021").
type ClaimFields = ecosystem.Fields

// Stated is what a row of a published table claims: no more than that it says so.
func Stated() ClaimFields { return ClaimFields{"basis": "stated"} }

// Severity of a finding.
type Severity string

// The severities: an error keeps the row out, a warning lets it in, a note is worth knowing.
const (
	Error   Severity = "error"
	Warning Severity = "warning"
	Note    Severity = "note"
)

// Finding is something odd in a file.
type Finding struct {
	Rule     string // short and stable: "unknown-value", "missing-file"
	Severity Severity
	Where
	Value  string // what stands there
	Reason string // why it is odd, one sentence
	Fix    string // what would mend it, one sentence
	About  Name   // the thing it concerns, where the format knows; may be left empty

	Visibility ecosystem.Visibility // who may see it, where that are fewer than those who see what the import makes
}
