package counts

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"catchment/ecosystem"
	"catchment/exchange"
)

// row states the figures of a row.
func (r *reading) row(row exchange.Row) {
	for name, some := range r.Only {
		if !slices.Contains(some, row.Get(name)) {
			return
		}
	}
	if r.Figure != "" {
		r.figure(row, column{header: r.Figure})
		return
	}
	for _, c := range r.crossed {
		r.figure(row, c)
	}
}

// figure states the figure in one cell; what cannot be understood is a finding and keeps
// this figure out.
func (r *reading) figure(row exchange.Row, at column) {
	refuse := func(column, value, rule, reason, fix string) {
		r.report(exchange.Finding{Rule: rule, Severity: exchange.Error, Where: row.Where(column), Value: value, Reason: reason, Fix: fix})
	}
	place, ok := r.thing(r.Place, row, at, refuse)
	of := place
	if ok && r.Of.Same == "" {
		of, ok = r.thing(r.Of, row, at, refuse)
	}
	if !ok {
		return
	}
	measure := r.Measure.text(row, at)
	meaning, known := r.Measures[measure]
	if !known {
		refuse(r.Measure.Column, measure, "unknown-measure", "The mapping does not say what is counted by it.", "Add it to measures, or leave its rows out by only.")
		return
	}
	period, err := periodOf(r.Period.text(row, at), r.Years)
	if err != nil {
		refuse(r.Period.Column, r.Period.text(row, at), "bad-period", err.Error()+".", "Write it like 2025-07, 2025-Q2 or April 2024 to March 2025.")
		return
	}
	cell := row.Get(at.header)
	f, isFigure := r.figureOf(cell)
	if said := strings.ToLower(row.Get(r.Status)); r.Status != "" && (said == suppressed || said == unavailable) {
		f, isFigure = figure{status: said, mark: cell}, true
	}
	if !isFigure {
		refuse(at.header, cell, "no-figure", "It is neither a whole number nor a mark that is known.", "Say under marks in the mapping whether it means suppressed or unavailable.")
		return
	}
	r.unit.Relations = append(r.unit.Relations, exchange.Figure{Measure: measure, Unit: meaning.Unit, Period: period, Breakdown: r.breakdown(row),
		Status: f.status, Value: f.value, Mark: f.mark, CountedAs: meaning.CountedAs, CountedWhere: meaning.CountedWhere}.ObservedIn(place, of, row.Where(at.header)))
}

// text is what a dimension says of a cell.
func (d Dimension) text(row exchange.Row, at column) string {
	switch {
	case d.Value != "":
		return d.Value
	case d.Columns.isCrossed():
		return at.says
	}
	return row.Get(d.Column)
}

// thing is what a dimension names; false where it is left out, or is not known.
func (r *reading) thing(d Dimension, row exchange.Row, at column, refuse func(column, value, rule, reason, fix string)) (exchange.Name, bool) {
	text := d.text(row, at)
	code, named := d.Names[text]
	switch {
	case named && code == "":
		return exchange.Name{}, false
	case !named && d.Lookup != nil:
		if code = r.lookups[d.Lookup.File][strings.ToLower(text)]; code == "" {
			refuse(d.Column, text, "unknown-name", d.Lookup.File+" has no code for it.", "Add it to names in the mapping: with its code, or empty to leave its rows out.")
			return exchange.Name{}, false
		}
	case !named:
		code = text
	}
	if code == "" {
		refuse(d.Column, "", "no-code", "The row does not say what or where was counted.", "Fill the cell.")
		return exchange.Name{}, false
	}
	name := exchange.Name{Keys: []ecosystem.Key{ecosystem.NewKey(d.Scheme, code)}}
	if key := name.Keys[0].String(); d.Make != "" && !r.made[key] {
		r.made[key] = true
		title := text
		if d.Title != "" {
			title = row.Get(d.Title)
		}
		isNew := ecosystem.Fields{"name": title}
		if _, has := ecosystem.NounOf(ecosystem.Kind(d.Make)).Field("scheme"); has {
			isNew["scheme"], isNew["code"] = d.Scheme, code
		}
		r.unit.Things = append(r.unit.Things, exchange.Thing{Name: name, Kind: ecosystem.Kind(d.Make), IfNew: isNew, Claim: exchange.Stated(), Where: row.Where(d.Column)})
	}
	return name, true
}

// breakdown is what else the figure is counted by: "age=19-24; level=Advanced".
func (r *reading) breakdown(row exchange.Row) string {
	var by []string
	for _, name := range slices.Sorted(maps.Keys(r.By)) {
		if v := row.Get(r.By[name]); v != "" && !slices.Contains(r.Totals, v) {
			by = append(by, fmt.Sprintf("%s=%s", name, v))
		}
	}
	return strings.Join(by, "; ")
}
