package rpc

import (
	"context"
	"errors"
	"log/slog"

	"connectrpc.com/connect"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	fleetv1 "gitlab.com/haulwright/fleet/gen/fleet/v1"
	"gitlab.com/haulwright/fleet/internal/clients"
	"gitlab.com/haulwright/fleet/internal/db"
	"gitlab.com/haulwright/fleet/internal/logx"
)

type Fleet struct {
	pool *pgxpool.Pool
	q    *db.Queries
	geo  *clients.Geocoder
	eta  *clients.ETA
}

func NewFleet(pool *pgxpool.Pool, q *db.Queries, geo *clients.Geocoder, eta *clients.ETA) *Fleet {
	return &Fleet{pool: pool, q: q, geo: geo, eta: eta}
}

func fail(err error) error {
	if errors.Is(err, pgx.ErrNoRows) {
		return connect.NewError(connect.CodeNotFound, errors.New("no such record"))
	}
	return err
}

func (f *Fleet) GetVehicle(ctx context.Context, r *connect.Request[fleetv1.GetVehicleRequest]) (*connect.Response[fleetv1.Vehicle], error) {
	v, err := f.q.GetVehicle(ctx, r.Msg.Id)
	if err != nil {
		return nil, fail(err)
	}
	logx.Add(ctx, slog.String("vehicle_id", v.ID), slog.String("vehicle_status", v.Status))
	place, err := f.geo.Place(ctx, v.Lat, v.Lon)
	if err != nil {
		slog.WarnContext(ctx, "position shown without an address", "dependency", "geocoder", "vehicle_id", v.ID, "error", err)
	}
	return connect.NewResponse(&fleetv1.Vehicle{Id: v.ID, Plate: v.Plate, Status: v.Status, Place: place}), nil
}

func (f *Fleet) CreateDriver(ctx context.Context, r *connect.Request[fleetv1.CreateDriverRequest]) (*connect.Response[fleetv1.Driver], error) {
	if err := needs(ctx, "dispatcher"); err != nil {
		return nil, err
	}
	d, err := f.q.CreateDriver(ctx, db.CreateDriverParams{
		Tenant: caller(ctx).Tenant, FullName: r.Msg.FullName, Phone: r.Msg.Phone, LicenceNumber: r.Msg.LicenceNumber,
	})
	if err != nil {
		return nil, err
	}
	slog.InfoContext(ctx, "driver created", "driver_id", d.ID, "user_id", caller(ctx).Subject)
	return connect.NewResponse(&fleetv1.Driver{Id: d.ID, FullName: d.FullName}), nil
}

func (f *Fleet) GetDriver(ctx context.Context, r *connect.Request[fleetv1.GetDriverRequest]) (*connect.Response[fleetv1.Driver], error) {
	d, err := f.q.GetDriver(ctx, r.Msg.Id)
	if err != nil {
		return nil, fail(err)
	}
	if err := f.q.RecordDriverView(ctx, db.RecordDriverViewParams{Viewer: caller(ctx).Subject, DriverIds: []string{d.ID}}); err != nil {
		return nil, err
	}
	return connect.NewResponse(&fleetv1.Driver{Id: d.ID, FullName: d.FullName, Phone: d.Phone, LicenceNumber: d.LicenceNumber}), nil
}

func (f *Fleet) ListDrivers(ctx context.Context, _ *connect.Request[fleetv1.ListDriversRequest]) (*connect.Response[fleetv1.ListDriversResponse], error) {
	rows, err := f.q.ListDrivers(ctx)
	if err != nil {
		return nil, err
	}
	out, ids := &fleetv1.ListDriversResponse{}, make([]string, 0, len(rows))
	for _, d := range rows {
		ids = append(ids, d.ID)
		out.Drivers = append(out.Drivers, &fleetv1.Driver{Id: d.ID, FullName: d.FullName, Phone: d.Phone})
	}
	if err := f.q.RecordDriverView(ctx, db.RecordDriverViewParams{Viewer: caller(ctx).Subject, DriverIds: ids}); err != nil {
		return nil, err
	}
	return connect.NewResponse(out), nil
}

func (f *Fleet) DeleteDriver(ctx context.Context, r *connect.Request[fleetv1.DeleteDriverRequest]) (*connect.Response[fleetv1.DeleteDriverResponse], error) {
	if err := needs(ctx, "dispatcher"); err != nil {
		return nil, err
	}
	logx.Add(ctx, slog.String("driver_id", r.Msg.Id))
	return connect.NewResponse(&fleetv1.DeleteDriverResponse{}), f.q.DeleteDriver(ctx, r.Msg.Id)
}

func (f *Fleet) StartTrip(ctx context.Context, r *connect.Request[fleetv1.StartTripRequest]) (*connect.Response[fleetv1.Trip], error) {
	if err := needs(ctx, "dispatcher"); err != nil {
		return nil, err
	}
	arrival, err := f.eta.Estimate(ctx, r.Msg.From, r.Msg.To)
	if err != nil {
		return nil, connect.NewError(connect.CodeUnavailable, err)
	}
	t, err := f.q.CreateTrip(ctx, db.CreateTripParams{VehicleID: r.Msg.VehicleId, DriverID: r.Msg.DriverId, ArrivesAt: arrival})
	if err != nil {
		return nil, fail(err)
	}
	logx.Add(ctx, slog.String("trip_id", t.ID), slog.String("vehicle_id", t.VehicleID), slog.Time("arrives_at", arrival))
	return connect.NewResponse(&fleetv1.Trip{Id: t.ID}), nil
}
