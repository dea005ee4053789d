package csv

import (
	"context"
	"fmt"

	"catchment/ecosystem"
	"catchment/exchange"
)

// read goes through the lists: all things, then what columns say of links
// between them, then links, then claims.
func (d *decoding) read(ctx context.Context) error {
	if err := d.learnNames(); err != nil {
		return err
	}
	for _, pass := range []func(*list, exchange.Row) error{d.thing, d.columnLinks} {
		for _, l := range d.lists {
			if !l.noun.Kind.IsEntity() {
				continue
			}
			if err := d.rows(ctx, l, func(row exchange.Row) error { return pass(l, row) }); err != nil {
				return err
			}
			l.table = l.table.WithoutReports() // what is odd has been said
		}
	}
	for _, l := range d.lists {
		if l.noun.Kind == ecosystem.KindLink {
			if err := d.links(ctx, l); err != nil {
				return err
			}
		}
	}
	for _, l := range d.lists {
		if l.noun.Kind == ecosystem.KindClaim {
			if err := d.rows(ctx, l, func(row exchange.Row) error { return d.claimRow(l, row) }); err != nil {
				return err
			}
		}
	}
	return d.flush()
}

func (d *decoding) rows(ctx context.Context, l *list, use func(exchange.Row) error) error {
	for row, err := range l.table.Rows() {
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
func (d *decoding) thing(l *list, row exchange.Row) error {
	name := l.nameOf(row)
	fields := l.fieldsOf(row, "keys")
	if l.noun.Kind == ecosystem.KindFlow && fields["name"] == nil {
		fields["name"] = d.flowName(l, row)
	}
	t := exchange.Thing{Name: name, Kind: l.noun.Kind, Fields: fields, Where: row.Where(""), Columns: l.means.headers,
		Claim: l.claim(row, l.locator(label(name), "")), NoClaim: d.claimed && name.ID != ""}
	var statements []exchange.Statement
	for _, a := range l.means.aliases {
		words := at(row, a.at)
		if a.claims == "" || words == "" || t.NoClaim {
			continue
		}
		says := l.claim(row, l.locator(label(name), a.column))
		says["quote"] = words
		statements = append(statements, exchange.Statement{About: name, Field: a.claims, Value: l.get(row, a.claims), Claim: says, Where: row.Where(a.header)})
	}
	return d.add(l.table.File, []exchange.Thing{t}, nil, statements)
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
func (d *decoding) columnLinks(l *list, row exchange.Row) error {
	var relations []exchange.Relation
	this := l.nameOf(row)
	for _, a := range l.means.aliases {
		text := at(row, a.at)
		if a.claims != "" || text == "" {
			continue
		}
		r := exchange.Relation{Type: a.out, From: this, To: nameIn(text), Where: row.Where(a.header),
			Claim: l.claim(row, l.locator(label(this), a.column))}
		if a.into != "" {
			r.Type, r.From, r.To = a.into, r.To, r.From
		}
		if a.to != "" {
			r.To, r.Fields = nameIn(a.to), ecosystem.Fields{a.prop: text}
		}
		relations = append(relations, r)
	}
	return d.add(l.table.File, nil, relations, nil)
}

// learnNames remembers the names of what flows join, where flows have none of their own.
func (d *decoding) learnNames() error {
	nameless := false
	for _, l := range d.lists {
		nameless = nameless || l.noun.Kind == ecosystem.KindFlow && len(l.lacking("name")) > 0
	}
	for _, l := range d.lists {
		if !nameless || (l.noun.Kind != ecosystem.KindActor && l.noun.Kind != ecosystem.KindDataset) {
			continue
		}
		for row, err := range l.table.WithoutReports().Rows() {
			if err != nil {
				return err
			}
			d.names[label(l.nameOf(row))] = l.get(row, "name")
		}
	}
	return nil
}

// flowName makes a flow's name: sender, receiver and what is carried.
func (d *decoding) flowName(l *list, row exchange.Row) string {
	ends := map[ecosystem.LinkType]string{}
	for _, a := range l.means.aliases {
		text := at(row, a.at)
		if name, ok := d.names[label(nameIn(text))]; ok {
			text = name
		}
		ends[a.into+a.out] = text
	}
	carried := ends[ecosystem.LinkCarries]
	if carried == "" {
		carried = l.get(row, "valueKind")
	}
	if ends[ecosystem.LinkSends] == "" && ends[ecosystem.LinkReceives] == "" {
		return carried
	}
	return fmt.Sprintf("%.150s → %.150s: %.150s", ends[ecosystem.LinkSends], ends[ecosystem.LinkReceives], carried)
}
