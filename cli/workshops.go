package cli

import (
	"context"
	"log/slog"
	"sync"
	"time"

	"catchment/ecosystem/workshop"
)

// workshopFlags are those of a server about workshops.
type workshopFlags struct {
	Workshops string `default:"catchment.workshops" placeholder:"FOLDER" help:"The folder of workshops, beside the store: hashes of codes and tokens, what guests hand in, and their names until 30 days after (${default})."`
}

// openBook opens the book of workshops. Until stop is called it is looked at every hour,
// so that names whose time is over are deleted though nobody asks.
func (f workshopFlags) openBook(ctx context.Context, log *slog.Logger) (book *workshop.Book, stop func()) {
	book = workshop.Open(f.Workshops, nil)
	ctx, cancel := context.WithCancel(ctx)
	var looking sync.WaitGroup
	looking.Go(func() {
		again := time.NewTicker(time.Hour)
		defer again.Stop()
		for {
			if err := book.Look(); err != nil {
				log.ErrorContext(ctx, "workshops", "error", err)
			}
			select {
			case <-ctx.Done():
				return
			case <-again.C:
			}
		}
	})
	return book, func() { cancel(); looking.Wait() }
}
