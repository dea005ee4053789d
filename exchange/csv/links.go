package csv

import (
	"context"
	"fmt"
	"strings"

	"catchment/ecosystem"
	"catchment/exchange"
)

// together is how many links are held while their claims are looked for: claims
// are read through once for each so many links, in whatever order they stand.
const together = 20_000

// rowSet is a set of row numbers, a bit each.
type rowSet []uint64

func (s *rowSet) add(row int) {
	if more := row/64 + 1 - len(*s); more > 0 {
		*s = append(*s, make([]uint64, more)...)
	}
	(*s)[row/64] |= 1 << (row % 64)
}

func (s rowSet) has(row int) bool { return row/64 < len(s) && s[row/64]&(1<<(row%64)) != 0 }

// links reads a list of links, each with the claims on it that claims.csv holds:
// a new link and what it rests on belong together.
func (d *decoding) links(ctx context.Context, l *list) error {
	var held []exchange.Relation
	err := d.rows(ctx, l, func(row exchange.Row) error {
		if held = append(held, d.link(l, row)); len(held) < together {
			return nil
		}
		err := d.handOn(ctx, l, held)
		held = held[:0]
		return err
	})
	if err != nil {
		return err
	}
	return d.handOn(ctx, l, held)
}

// link reads one row.
func (d *decoding) link(l *list, row exchange.Row) exchange.Relation {
	id := at(row, l.means.id)
	from, to := l.get(row, "from"), l.get(row, "to")
	r := exchange.Relation{Type: ecosystem.LinkType(linkType(l.get(row, "type"))), From: nameIn(from), To: nameIn(to),
		Qualifier: l.get(row, "qualifier"), Fields: l.fieldsOf(row, "type", "from", "to", "qualifier"), Where: row.Where("")}
	if ecosystem.ID(id).Valid() {
		r.ID, r.NoClaim = ecosystem.ID(id), d.claimed
	}
	if id == "" {
		id = strings.TrimSpace(fmt.Sprintf("%s %s %s %s", r.Type, from, to, r.Qualifier))
	}
	r.Claim = l.claim(row, l.locator(id, ""))
	return r
}

// linkType reads a type as people write it: "part of" is PART_OF.
func linkType(s string) string {
	return strings.ToUpper(strings.Join(strings.FieldsFunc(s, func(r rune) bool { return r == ' ' || r == '-' || r == '_' }), "_"))
}

// handOn puts links into batches with their claims.
func (d *decoding) handOn(ctx context.Context, l *list, held []exchange.Relation) error {
	claims, err := d.claimsOn(ctx, held)
	if err != nil {
		return err
	}
	for _, r := range held {
		if err := d.add(l.table.File, nil, []exchange.Relation{r}, claims[r.ID]); err != nil {
			return err
		}
	}
	return nil
}

// claimsOn finds the rows of claims.csv that are about these links.
func (d *decoding) claimsOn(ctx context.Context, held []exchange.Relation) (map[ecosystem.ID][]exchange.Statement, error) {
	claims := map[ecosystem.ID][]exchange.Statement{}
	for _, r := range held {
		if r.NoClaim {
			claims[r.ID] = nil
		}
	}
	for _, l := range d.lists {
		if l.noun.Kind != ecosystem.KindClaim || len(claims) == 0 {
			continue
		}
		quiet := *l
		quiet.table = l.table.WithoutReports()
		err := d.rows(ctx, &quiet, func(row exchange.Row) error {
			about := ecosystem.ID(l.get(row, "about"))
			if _, ours := claims[about]; ours {
				claims[about] = append(claims[about], d.statement(l, row))
				d.inClaims.add(row.Number)
			}
			return nil
		})
		if err != nil {
			return nil, err
		}
	}
	return claims, nil
}

// claimRow reads a claim that did not go with its link.
func (d *decoding) claimRow(l *list, row exchange.Row) error {
	if d.inClaims.has(row.Number) {
		return nil
	}
	return d.add(l.table.File, nil, nil, []exchange.Statement{d.statement(l, row)})
}

func (d *decoding) statement(l *list, row exchange.Row) exchange.Statement {
	id := at(row, l.means.id)
	s := exchange.Statement{About: nameIn(l.get(row, "about")), Field: l.get(row, "field"), Value: l.get(row, "value"),
		Claim: l.fieldsOf(row, "about", "field", "value"), Where: row.Where("")}
	if ecosystem.ID(id).Valid() {
		s.ID = ecosystem.ID(id)
		return s
	}
	if s.Claim["locator"] == nil {
		if id == "" {
			id = strings.TrimSpace(fmt.Sprintf("%s %s %s", l.get(row, "about"), s.Field, s.Value))
		}
		s.Claim["locator"] = l.locator(id, "")
	}
	return s
}
