package csv

import (
	"context"
	"fmt"
	"strings"

	"catchment/ecosystem"
	"catchment/exchange"
)

// rowsPerPass is how many things or links are held while their claims are looked for:
// claims are read through once for each so many, in whatever order they stand.
const rowsPerPass = 20_000

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
func (d *decoding) links(ctx context.Context, sh *sheet) error {
	var relations []exchange.Relation
	err := d.rows(ctx, sh, func(row exchange.Row) error {
		if relations = append(relations, d.link(sh, row)); len(relations) < rowsPerPass {
			return nil
		}
		err := d.addWithClaims(ctx, sh, relations)
		relations = relations[:0]
		return err
	})
	if err != nil {
		return err
	}
	return d.addWithClaims(ctx, sh, relations)
}

// link reads one row.
func (d *decoding) link(sh *sheet, row exchange.Row) exchange.Relation {
	id := cellAt(row, sh.columns.id)
	from, to := sh.get(row, "from"), sh.get(row, "to")
	r := exchange.Relation{Type: ecosystem.LinkType(linkType(sh.get(row, "type"))), From: nameIn(from), To: nameIn(to),
		Qualifier: sh.get(row, "qualifier"), Fields: sh.fieldsOf(row, "type", "from", "to", "qualifier"), Where: row.Where("")}
	if ecosystem.ID(id).Valid() {
		r.ID, r.NoClaim = ecosystem.ID(id), d.hasClaims
	}
	if id == "" {
		id = strings.TrimSpace(fmt.Sprintf("%s %s %s %s", r.Type, from, to, r.Qualifier))
	}
	r.Claim = sh.claim(row, sh.locator(id, ""))
	return r
}

// linkType reads a type as people write it: "part of" is PART_OF.
func linkType(s string) string {
	return strings.ToUpper(strings.Join(strings.FieldsFunc(s, func(r rune) bool { return r == ' ' || r == '-' || r == '_' }), "_"))
}

// addWithClaims puts links into units together with their claims.
func (d *decoding) addWithClaims(ctx context.Context, sh *sheet, relations []exchange.Relation) error {
	var ids []ecosystem.ID
	for _, r := range relations {
		if r.NoClaim {
			ids = append(ids, r.ID)
		}
	}
	claims, err := d.claimsOn(ctx, ids)
	if err != nil {
		return err
	}
	for _, r := range relations {
		if err := d.add(sh.table.File, nil, []exchange.Relation{r}, claims[r.ID]); err != nil {
			return err
		}
	}
	return nil
}

// claimsOn finds the rows of claims.csv that are about these things or links.
func (d *decoding) claimsOn(ctx context.Context, about []ecosystem.ID) (map[ecosystem.ID][]exchange.Statement, error) {
	claims := make(map[ecosystem.ID][]exchange.Statement, len(about))
	for _, id := range about {
		claims[id] = nil
	}
	for _, sh := range d.sheets {
		if sh.noun.Kind != ecosystem.KindClaim || len(claims) == 0 {
			continue
		}
		quiet := *sh
		quiet.table = sh.table.WithoutReports()
		err := d.rows(ctx, &quiet, func(row exchange.Row) error {
			about := ecosystem.ID(sh.get(row, "about"))
			if _, ours := claims[about]; ours {
				claims[about] = append(claims[about], d.statement(sh, row))
				d.claimsRead.add(row.Number)
			}
			return nil
		})
		if err != nil {
			return nil, err
		}
	}
	return claims, nil
}

// claimRow reads a claim that did not go with what it is about.
func (d *decoding) claimRow(sh *sheet, row exchange.Row) error {
	if d.claimsRead.has(row.Number) {
		return nil
	}
	return d.add(sh.table.File, nil, nil, []exchange.Statement{d.statement(sh, row)})
}

func (d *decoding) statement(sh *sheet, row exchange.Row) exchange.Statement {
	id := cellAt(row, sh.columns.id)
	s := exchange.Statement{About: nameIn(sh.get(row, "about")), Field: sh.get(row, "field"), Value: sh.get(row, "value"),
		Claim: sh.fieldsOf(row, "about", "field", "value"), Where: row.Where("")}
	if ecosystem.ID(id).Valid() {
		s.ID = ecosystem.ID(id)
		return s
	}
	if s.Claim["locator"] == nil {
		if id == "" {
			id = strings.TrimSpace(fmt.Sprintf("%s %s %s", sh.get(row, "about"), s.Field, s.Value))
		}
		s.Claim["locator"] = sh.locator(id, "")
	}
	return s
}
