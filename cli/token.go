package cli

import (
	"encoding/json"
	"fmt"
	"text/tabwriter"
	"time"

	"catchment/ecosystem"
	"catchment/server"
)

type token struct {
	Create tokenCreate `cmd:"" help:"Make a token and show it, this once."`
	List   tokenList   `cmd:"" help:"Show which tokens there are, not the tokens themselves."`
	Revoke tokenRevoke `cmd:"" help:"Take a token back, for good."`
}

// tokenFile is the flag of every command that uses the token file.
type tokenFile struct {
	Tokens string `default:"catchment.tokens" placeholder:"FILE" help:"The file of tokens; it holds hashes only (${default})."`
}

type tokenCreate struct {
	tokenFile
	Role    string `required:"" enum:"PARTNER,EDITOR,ADMIN" placeholder:"ROLE" help:"What it allows: PARTNER reads what partners may, EDITOR and ADMIN change."`
	Name    string `placeholder:"N" help:"Whose it is; it stands in the history as the author."`
	Expires string `placeholder:"DATE" help:"The last day on which it holds, such as 2027-03-31; without it, it holds until it is revoked."`
	JSON    bool   `name:"json" help:"Write a JSON line."`
}

// Run makes the token. It goes to stdout alone, so that a script can keep it.
func (c *tokenCreate) Run(w World) error {
	var expires time.Time
	if c.Expires != "" {
		last, err := time.Parse(time.DateOnly, c.Expires)
		if err != nil {
			return usagef("--expires %q is not a date like 2027-03-31.", c.Expires)
		}
		expires = last.AddDate(0, 0, 1)
	}
	secret, made, err := server.OpenTokens(c.Tokens).Create(c.Name, ecosystem.Role(c.Role), expires)
	if err != nil {
		return err
	}
	if c.JSON {
		return json.NewEncoder(w.Out).Encode(map[string]any{"token": secret, "id": made.ID, "name": made.Name, "role": made.Role})
	}
	fmt.Fprintf(w.Err, "A token for %s, role %s, id %s. It is shown this once; %s keeps its hash.\n", made.Name, made.Role, made.ID, c.Tokens)
	_, err = fmt.Fprintln(w.Out, secret)
	return err
}

type tokenList struct {
	tokenFile
	JSON bool `name:"json" help:"Write JSON lines."`
}

// Run lists the tokens without what would let anybody use them.
func (c *tokenList) Run(w World) error {
	all, err := server.OpenTokens(c.Tokens).List()
	if err != nil {
		return err
	}
	lines := json.NewEncoder(w.Out)
	table := tabwriter.NewWriter(w.Out, 0, 0, 2, ' ', 0)
	if !c.JSON {
		fmt.Fprintln(table, "ID\tROLE\tNAME\tCREATED\tSTATE")
	}
	for _, t := range all {
		if c.JSON {
			t.Hash = ""
			if err := lines.Encode(t); err != nil {
				return err
			}
			continue
		}
		fmt.Fprintf(table, "%s\t%s\t%s\t%s\t%s\n", t.ID, t.Role, t.Name, t.Created.Format(time.DateOnly), state(t))
	}
	return table.Flush()
}

func state(t server.Token) string {
	switch {
	case !t.Revoked.IsZero():
		return "revoked " + t.Revoked.Format(time.DateOnly)
	case !t.Expires.IsZero() && !t.Holds(time.Now()):
		return "expired " + t.Expires.AddDate(0, 0, -1).Format(time.DateOnly)
	case !t.Expires.IsZero():
		return "holds until " + t.Expires.AddDate(0, 0, -1).Format(time.DateOnly)
	}
	return "holds"
}

type tokenRevoke struct {
	tokenFile
	ID string `arg:"" help:"Its id, as token list shows it."`
}

// Run takes the token back; a running server hears of it with the next request.
func (c *tokenRevoke) Run(w World) error {
	t, err := server.OpenTokens(c.Tokens).Revoke(c.ID)
	if err != nil {
		return err
	}
	fmt.Fprintf(w.Err, "The token of %s, id %s, is revoked.\n", t.Name, t.ID)
	return nil
}
