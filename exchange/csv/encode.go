package csv

import (
	"context"
	"encoding/csv"
	"errors"
	"io"
	"slices"

	"catchment/ecosystem"
	"catchment/exchange"
)

// Encoder writes native CSV: everything that the reader shows, ids included, in
// the order of ids, so that two exports of one state are the same to the byte and
// an import into an empty registry gives the same things, links and claims.
// Import runs and findings stay out: they tell what happened in this registry,
// and an import elsewhere makes its own; a registry that is handed on as it is may take
// them along.
type Encoder struct {
	WithImports bool // import runs and findings too
}

// Encode implements [exchange.Encoder].
func (c Encoder) Encode(ctx context.Context, from ecosystem.Reader, create func(string) (io.WriteCloser, error)) (exchange.Loss, error) {
	e := encoding{from: from, withImports: c.WithImports, create: create, left: map[ecosystem.Kind]int{}, linksLeftOut: map[ecosystem.ID]bool{}}
	var err error
	if e.definitions, err = ecosystem.ReadAttributeDefinitions(ctx, from); err != nil {
		return nil, err
	}
	for _, n := range ecosystem.Tables() { // claims after links: see leavesOut
		if err := e.writeFile(ctx, n); err != nil {
			return nil, err
		}
	}
	if err := e.writeOutlines(ctx); err != nil {
		return nil, err
	}
	return e.loss(), nil
}

type encoding struct {
	from         ecosystem.Reader
	withImports  bool
	create       func(string) (io.WriteCloser, error)
	left         map[ecosystem.Kind]int
	linksLeftOut map[ecosystem.ID]bool // so that claims on them are left out too
	definitions  ecosystem.AttributeDefinitions
	outlined     []ecosystem.Record // the places that have an outline
}

// writeFile writes one list; one with no rows has no file.
func (e *encoding) writeFile(ctx context.Context, n ecosystem.Noun) (err error) {
	var file io.WriteCloser
	var out *csv.Writer
	fields := slices.Clone(n.Fields)
	for _, d := range e.definitions.For(n.Kind) {
		fields = append(fields, d.Field())
	}
	defer func() {
		if file != nil {
			err = errors.Join(err, file.Close())
		}
	}()
	for r, err := range e.from.Scan(ctx, []ecosystem.Kind{n.Kind}) {
		if err != nil {
			return err
		}
		if e.leavesOut(r) {
			e.left[n.Kind]++
			continue
		}
		if file == nil {
			if file, err = e.create(n.Plural + ".csv"); err != nil {
				return err
			}
			if out = csv.NewWriter(file); out.Write(header(fields)) != nil {
				return out.Error()
			}
		}
		if err := out.Write(row(fields, r)); err != nil {
			return err
		}
		e.noteOutline(r)
	}
	if out != nil {
		out.Flush()
		return out.Error()
	}
	return nil
}

func header(fields []ecosystem.Field) []string {
	cells := []string{"id"}
	for _, f := range fields {
		cells = append(cells, f.Name)
	}
	return cells
}

func row(fields []ecosystem.Field, r ecosystem.Record) []string {
	cells := make([]string, 1, len(fields)+1)
	cells[0] = string(r.ID)
	for _, f := range fields {
		cells = append(cells, exchange.Cell(r.Fields[f.Name]))
	}
	return cells
}

// leavesOut tells what belongs to the account of this registry's own imports.
func (e *encoding) leavesOut(r ecosystem.Record) bool {
	var out bool
	if e.withImports {
		return false
	}
	switch r.Kind {
	case ecosystem.KindImportRun, ecosystem.KindFinding:
		return true
	case ecosystem.KindLink:
		l := ecosystem.Link{Record: r}
		if out = ofImports(l.From()) || ofImports(l.To()); out {
			e.linksLeftOut[r.ID] = true
		}
	case ecosystem.KindClaim:
		about := ecosystem.Claim{Record: r}.About()
		out = e.linksLeftOut[about] || ofImports(about)
	}
	return out
}

func ofImports(id ecosystem.ID) bool {
	kind, _ := id.Kind()
	return kind == ecosystem.KindImportRun || kind == ecosystem.KindFinding
}

func (e *encoding) loss() exchange.Loss {
	const why = "they tell what happened in this registry, and an import elsewhere makes its own"
	var loss exchange.Loss
	for _, left := range []struct {
		kind ecosystem.Kind
		what string
	}{{ecosystem.KindImportRun, "import runs"}, {ecosystem.KindFinding, "findings of imports"}, {ecosystem.KindLink, "links of import runs and findings"}, {ecosystem.KindClaim, "claims on those"}} {
		if n := e.left[left.kind]; n > 0 {
			loss = append(loss, exchange.LossLine{N: n, What: left.what, Why: why})
		}
	}
	return loss
}
