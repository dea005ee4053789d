package sqlite

import (
	"cmp"
	"context"
	"database/sql"
	"embed"
	"fmt"
	"path"

	"catchment/ecosystem"
)

//go:embed migrate/*.sql
var migrationFiles embed.FS

// migrations are the steps of the tables in their order: the tables' version is
// how many have been taken.
var migrations = readMigrations()

func readMigrations() []string {
	files, err := migrationFiles.ReadDir("migrate")
	if err != nil {
		panic(err) // the folder is part of the binary
	}
	var steps []string
	for _, f := range files {
		text, err := migrationFiles.ReadFile(path.Join("migrate", f.Name()))
		if err != nil {
			panic(err)
		}
		steps = append(steps, string(text))
	}
	return steps
}

// makeTables fills an empty file that nobody else knows yet.
func makeTables(ctx context.Context, path string) error {
	return exclusively(path, func(db *sql.DB) error { return takeSteps(ctx, db, path, 0) })
}

// migrate brings the tables of an older file up to date.
func migrate(ctx context.Context, path string, version int) error {
	if version == len(migrations) {
		return nil
	}
	return exclusively(path, func(db *sql.DB) error { return takeSteps(ctx, db, path, version) })
}

// exclusively opens the file for one task and closes it wholly.
func exclusively(path string, task func(*sql.DB) error) error {
	db, err := openDB(path, "synchronous(2)")
	if err != nil {
		return err
	}
	db.SetMaxOpenConns(1)
	return cmp.Or(task(db), db.Close())
}

// takeSteps takes every step after a version in one transaction. The version is read
// again inside it, since another process may have been first. Then what was
// written is moved from the log into the file, so that its header tells the version.
func takeSteps(ctx context.Context, db *sql.DB, path string, version int) error {
	if version == 0 {
		if _, err := db.ExecContext(ctx, fmt.Sprintf("PRAGMA application_id = %d", applicationID)); err != nil {
			return err
		}
	}
	if _, err := db.ExecContext(ctx, "BEGIN IMMEDIATE"); err != nil {
		return err
	}
	if err := db.QueryRowContext(ctx, "PRAGMA user_version").Scan(&version); err != nil {
		return err
	}
	if err := checkFormat(path, version); err != nil {
		return err
	}
	for ; version < len(migrations); version++ {
		if _, err := db.ExecContext(ctx, migrations[version]); err != nil {
			return err
		}
	}
	if _, err := db.ExecContext(ctx, fmt.Sprintf("PRAGMA user_version = %d", version)); err != nil {
		return err
	}
	if _, err := db.ExecContext(ctx, "COMMIT"); err != nil {
		return err
	}
	if _, err := db.ExecContext(ctx, "PRAGMA journal_mode = WAL"); err != nil {
		return err
	}
	_, err := db.ExecContext(ctx, "PRAGMA wal_checkpoint(TRUNCATE)")
	return err
}

// speakForValues lets claims say what the things of an older file show, where that is
// still to do.
func (s *Store) speakForValues(ctx context.Context) error {
	var waits int64
	err := s.reads.use(ctx, func(c *conn) (err error) {
		waits, err = c.number(ctx, "SELECT count(*) FROM task WHERE name = 'claims'")
		return err
	})
	if err != nil || waits == 0 {
		return err
	}
	if err := ecosystem.SpeakForValues(ctx, s); err != nil {
		return err
	}
	return exclusively(s.path, func(db *sql.DB) error {
		_, err := db.ExecContext(ctx, "DELETE FROM task WHERE name = 'claims'")
		return err
	})
}
