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
	for _, pass := range []func(*sheet, exchange.Row) error{d.thing, d.columnLinks} {
		for _, sh := range d.sheets {
			if !sh.noun.Kind.IsEntity() {
				continue
			}
			if err := d.rows(ctx, sh, func(row exchange.Row) error { return pass(sh, row) }); err != nil {
				return err
			}
			sh.table = sh.table.WithoutReports() // what is odd has been said
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

// thing reads a row about a thing, and what its columns claim of its fields.
func (d *decoding) thing(sh *sheet, row exchange.Row) error {
	name := sh.nameOf(row)
	fields := sh.fieldsOf(row, "keys")
	if sh.noun.Kind == ecosystem.KindFlow && fields["name"] == nil {
		fields["name"] = d.flowName(sh, row)
	}
	t := exchange.Thing{Name: name, Kind: sh.noun.Kind, Fields: fields, Where: row.Where(""), Columns: sh.columns.headers,
		Claim: sh.claim(row, sh.locator(label(name), "")), NoClaim: d.hasClaims && name.ID != ""}
	var statements []exchange.Statement
	for _, a := range sh.columns.aliases {
		words := cellAt(row, a.at)
		if a.claims == "" || words == "" || t.NoClaim {
			continue
		}
		says := sh.claim(row, sh.locator(label(name), a.column))
		says["quote"] = words
		statements = append(statements, exchange.Statement{About: name, Field: a.claims, Value: sh.get(row, a.claims), Claim: says, Where: row.Where(a.header)})
	}
	return d.add(sh.table.File, []exchange.Thing{t}, nil, statements)
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
