# frozen_string_literal: true

require "sequel"
require "sinatra/base"

DB = Sequel.connect(ENV.fetch("DATABASE_URL"), max_connections: 8)

class TableBooking < Sinatra::Base
  helpers do
    def event = env[CanonicalLine::KEY]
  end

  before { event[:member_id] = env["HTTP_X_MEMBER_ID"] }

  post "/tables/:table/bookings" do
    guests = Integer(params.fetch("guests"))
    free = DB[:bookings].where(table_no: params[:table], evening: params[:evening]).empty?
    event.update(table: params[:table], guests: guests, evening: params[:evening], outcome: free ? "booked" : "taken")
    halt 409 unless free

    id = DB[:bookings].insert(table_no: params[:table], evening: params[:evening], guests: guests)
    event[:booking_id] = id
    status 201
    id.to_s
  end

  delete "/bookings/:id" do
    gone = DB[:bookings].where(id: params[:id]).delete
    event.update(booking_id: params[:id], outcome: gone.zero? ? "unknown" : "cancelled")
    status gone.zero? ? 404 : 204
  end
end
