package machines

import (
	"net/http"
	"sync"

	"github.com/labstack/echo/v4"
)

var (
	mu      sync.Mutex
	running = map[string]string{}
)

// Mount adds the routes of the washing machines.
func Mount(e *echo.Echo) {
	e.POST("/machines/:id/start", start)
	e.POST("/machines/:id/stop", stop)
}

func start(c echo.Context) error {
	mu.Lock()
	defer mu.Unlock()
	id := c.Param("id")
	if _, busy := running[id]; busy {
		return echo.NewHTTPError(http.StatusConflict, "machine is running")
	}
	running[id] = c.QueryParam("programme")
	return c.NoContent(http.StatusCreated)
}

func stop(c echo.Context) error {
	mu.Lock()
	defer mu.Unlock()
	delete(running, c.Param("id"))
	return c.NoContent(http.StatusNoContent)
}
