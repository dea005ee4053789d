package csv

import (
	"context"
	"fmt"

	"catchment/ecosystem"
	"catchment/exchange"
)

// read goes through the sheets: first all things, then the links that their columns
// make, then links.csv, then claims.csv.
func (d *decoding) read(ctx context.Context) error {
	if err := d.readEndNames(); err != nil {
		return err
	}
	links := func(ctx context.Context, sh *sheet) error {
		return d.rows(ctx, sh, func(row exchange.Row) error { return d.columnLinks(sh, row) })
	}
	for _, pass := range []func(context.Context, *sheet) error{d.things, links} {
		for _, sh := range d.sheets {
			if !sh.noun.Kind.IsEntity() {
				continue
			}
			if err := pass(ctx, sh); err != nil {
				return err
			}
			sh.table = sh.table.WithoutReports() // what is odd has been said
		}
		if err := d.addHeld(ctx); err != nil {
			return err
		}
	}
	for _, sh := range d.sheets {
		if sh.noun.Kind == ecosystem.KindLink {
			if err := d.links(ctx, sh); err != nil {
				return err
			}
		}
	}
	for _, sh := range d.sheets {
		if sh.noun.Kind == ecosystem.KindClaim {
			if err := d.rows(ctx, sh, func(row exchange.Row) error { return d.claimRow(sh, row) }); err != nil {
				return err
			}
		}
	}
	return d.flush()
}

func (d *decoding) rows(ctx context.Context, sh *sheet, use func(exchange.Row) error) error {
	for row, err := range sh.table.Rows() {
		if err == nil {
			err = ctx.Err()
		}
		if err == nil {
			err = use(row)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// statedThing is a row about a thing, with what its columns claim of its fields.
type statedThing struct {
	exchange.Thing
	statements []exchange.Statement
	file       string
}

// things reads a list of things, each with the claims on it that claims.csv holds: what a
// thing is and who says so belong together. Sources and events, which claims rest on, say
// of themselves what they are.
func (d *decoding) things(ctx context.Context, sh *sheet) error {
	name, _ := sh.noun.Field("name")
	if !d.hasClaims || !ecosystem.IsClaimed(sh.noun.Kind, name) {
		return d.rows(ctx, sh, func(row exchange.Row) error {
			d.reportOdd(sh, row)
			return d.addThing(d.thing(sh, row))
		})
	}
	return d.rows(ctx, sh, func(row exchange.Row) error {
		d.reportOdd(sh, row)
		if d.held = append(d.held, d.thing(sh, row)); len(d.held) < rowsPerPass {
			return nil
		}
		return d.addHeld(ctx)
	})
}

// addHeld puts the things that are held into units, of whatever lists, together with their claims.
func (d *decoding) addHeld(ctx context.Context) error {
	var ids []ecosystem.ID
	for _, t := range d.held {
		if t.NoClaim {
			ids = append(ids, t.ID)
		}
	}
	claims, err := d.claimsOn(ctx, ids)
	if err != nil {
		return err
	}
	for _, t := range d.held {
		t.statements = append(t.statements, claims[t.ID]...)
		if err := d.addThing(t); err != nil {
			return err
		}
	}
	d.held = nil
	return nil
}

func (d *decoding) addThing(t statedThing) error {
	return d.add(t.file, []exchange.Thing{t.Thing}, nil, t.statements)
}

// thing reads a row about a thing, and what its columns claim of its fields.
func (d *decoding) thing(sh *sheet, row exchange.Row) statedThing {
	name := sh.nameOf(row)
	fields := sh.fieldsOf(row, "keys")
	if sh.noun.Kind == ecosystem.KindFlow && fields["name"] == nil {
		fields["name"] = d.flowName(sh, row)
	}
	t := statedThing{file: sh.table.File, Thing: exchange.Thing{Name: name, Kind: sh.noun.Kind, Fields: fields, Where: row.Where(""), Columns: sh.columns.headers,
		Claim: sh.claim(row, sh.locator(label(name), "")), NoClaim: d.hasClaims && name.ID != ""}}
	for _, a := range sh.columns.aliases {
		words := cellAt(row, a.at)
		if a.claims == "" || words == "" || t.NoClaim {
			continue
		}
		says := sh.claim(row, sh.locator(label(name), a.column))
		says["quote"] = words
		t.statements = append(t.statements, exchange.Statement{About: name, Field: a.claims, Value: sh.get(row, a.claims), Claim: says, Where: row.Where(a.header)})
	}
	return t
}

// label is how locators call a thing: as its file does.
func label(n exchange.Name) string {
	switch {
	case n.ID != "":
		return string(n.ID)
	case len(n.Keys) == 0:
		return ""
	case n.Keys[0].Scheme == ecosystem.SchemeSlug:
		return n.Keys[0].Value
	}
	return n.Keys[0].String()
}

// columnLinks reads the columns of a row that name other things.
func (d *decoding) columnLinks(sh *sheet, row exchange.Row) error {
	var relations []exchange.Relation
	this := sh.nameOf(row)
	for _, a := range sh.columns.aliases {
		text := cellAt(row, a.at)
		if a.claims != "" || text == "" {
			continue
		}
		r := exchange.Relation{Type: a.out, From: this, To: nameIn(text), Where: row.Where(a.header),
			Claim: sh.claim(row, sh.locator(label(this), a.column))}
		if a.into != "" {
			r.Type, r.From, r.To = a.into, r.To, r.From
		}
		if a.to != "" {
			r.To, r.Fields = nameIn(a.to), ecosystem.Fields{a.prop: text}
		}
		relations = append(relations, r)
	}
	return d.add(sh.table.File, nil, relations, nil)
}

// readEndNames remembers the names of what flows join, where flows have none of their own.
func (d *decoding) readEndNames() error {
	nameless := false
	for _, sh := range d.sheets {
		nameless = nameless || sh.noun.Kind == ecosystem.KindFlow && len(sh.lacking("name")) > 0
	}
	for _, sh := range d.sheets {
		if !nameless || (sh.noun.Kind != ecosystem.KindActor && sh.noun.Kind != ecosystem.KindDataset) {
			continue
		}
		for row, err := range sh.table.WithoutReports().Rows() {
			if err != nil {
				return err
			}
			d.endNames[label(sh.nameOf(row))] = sh.get(row, "name")
		}
	}
	return nil
}

// flowName makes a flow's name: sender, receiver and what is carried.
func (d *decoding) flowName(sh *sheet, row exchange.Row) string {
	ends := map[ecosystem.LinkType]string{}
	for _, a := range sh.columns.aliases {
		text := cellAt(row, a.at)
		if name, ok := d.endNames[label(nameIn(text))]; ok {
			text = name
		}
		ends[a.into+a.out] = text
	}
	carried := ends[ecosystem.LinkCarries]
	if carried == "" {
		carried = sh.get(row, "valueKind")
	}
	if ends[ecosystem.LinkSends] == "" && ends[ecosystem.LinkReceives] == "" {
		return carried
	}
	return fmt.Sprintf("%.150s → %.150s: %.150s", ends[ecosystem.LinkSends], ends[ecosystem.LinkReceives], carried)
}
