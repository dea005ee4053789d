package neo4j

import (
	"context"
	"embed"
	"path"
	"strings"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"catchment/ecosystem"
	"catchment/store/ledger"
)

//go:embed migrate/*.cypher
var migrationFiles embed.FS

// migrations are the steps of the schema in their order, each some statements; the
// schema's version is how many have been taken.
var migrations = readMigrations()

// programs are what a step does after its statements, by its number: what only the
// program can say. It may be done twice, too.
var programs = map[int]func(*Store, context.Context) error{3: (*Store).renewSearchTexts}

func readMigrations() [][]string {
	files, err := migrationFiles.ReadDir("migrate")
	if err != nil {
		panic(err) // the folder is part of the binary
	}
	var steps [][]string
	for _, f := range files {
		text, err := migrationFiles.ReadFile(path.Join("migrate", f.Name()))
		if err != nil {
			panic(err)
		}
		var step []string
		for statement := range strings.SplitSeq(uncommented(string(text)), ";\n") {
			if statement = strings.TrimSuffix(strings.TrimSpace(statement), ";"); statement != "" {
				step = append(step, statement)
			}
		}
		steps = append(steps, step)
	}
	return steps
}

// prepare looks whose the database is, and brings one that is empty or older up to date.
func (s *Store) prepare(ctx context.Context) error {
	version, fresh, unclaimed, err := s.inspect(ctx)
	if err != nil {
		return err
	}
	if fresh && !s.opening.create {
		return &ecosystem.Error{Code: ecosystem.Storage, Message: "The Neo4j database holds nothing yet.",
			Hint: "Check its name; catchment serve and catchment import begin a new one.", Cause: ErrEmpty}
	}
	if fresh {
		for _, statement := range []string{"mark", "found"} {
			if err := s.alter(ctx, queries[statement]); err != nil {
				return err
			}
		}
	}
	if version < len(migrations) {
		if err := s.migrate(ctx); err != nil {
			return err
		}
		if _, _, unclaimed, err = s.inspect(ctx); err != nil {
			return err
		}
	}
	if unclaimed {
		return s.speakForValues(ctx)
	}
	return nil
}

// speakForValues lets claims say what the things of an older database show. It asks and
// commits by itself, as all others wait until the database is ready.
func (s *Store) speakForValues(ctx context.Context) error {
	inner := &Store{reads: s.reads, writes: s.writes, news: ledger.NewNews(), opening: newOpening(false), closing: s.closing}
	inner.opening.done.Store(true)
	inner.queue = ledger.NewQueue(inner.commitGroup, inner.news)
	defer inner.queue.Close()
	if err := ecosystem.SpeakForValues(ctx, inner); err != nil {
		return err
	}
	return s.alter(ctx, queries["claims_made"])
}

// inspect finds the version of the schema, and whether values wait for claims, without
// changing anything.
func (s *Store) inspect(ctx context.Context) (version int, fresh, unclaimed bool, err error) {
	err = s.reads.run(ctx, driver.AccessModeRead, func(t *transaction) error {
		return t.each("whose", nil, func(row []any) error {
			schema, ours := row[0].(int64)
			holds, _ := row[1].(bool)
			if !ours && holds {
				return refused("The Neo4j database holds data of another application.", "Name an empty database, or Catchment's own.")
			}
			version, fresh = int(schema), !ours
			unclaimed, _ = row[2].(bool)
			return checkFormat(version)
		})
	})
	return version, fresh, unclaimed, err
}

// checkFormat refuses the schema of a newer program.
func checkFormat(version int) error {
	return ledger.CheckFormat("The Neo4j database", "schema version", version, len(migrations))
}

func refused(message, hint string) error {
	return &ecosystem.Error{Code: ecosystem.Storage, Message: message, Hint: hint}
}

// migrate takes the steps that are missing while it holds the head's lock. Schema
// goes through transactions of its own, as Neo4j wants it, so every statement may
// be run twice; a step counts as taken when all of it stands.
func (s *Store) migrate(ctx context.Context) error {
	return s.writes.run(ctx, driver.AccessModeWrite, func(t *transaction) error {
		if err := t.do("lock", nil); err != nil {
			return err
		}
		j, err := t.journal()
		if err != nil {
			return err
		}
		if err := checkFormat(j.schema); err != nil {
			return err
		}
		for n := j.schema; n < len(migrations); n++ {
			if err := s.takeStep(ctx, n); err != nil {
				return err
			}
		}
		if err := s.alter(ctx, queries["await"]); err != nil {
			return err
		}
		return t.do("migrated", map[string]any{"schema": int64(len(migrations))})
	})
}

// takeStep takes the step after version n.
func (s *Store) takeStep(ctx context.Context, n int) error {
	for _, statement := range migrations[n] {
		if err := s.alter(ctx, statement); err != nil {
			return err
		}
	}
	if program := programs[n+1]; program != nil {
		return program(s, ctx)
	}
	return nil
}

// alter runs one statement in a transaction of its own.
func (s *Store) alter(ctx context.Context, statement string) error {
	return s.writes.run(ctx, driver.AccessModeWrite, func(t *transaction) error {
		return t.eachOf(statement, nil, func([]any) error { return nil })
	})
}
