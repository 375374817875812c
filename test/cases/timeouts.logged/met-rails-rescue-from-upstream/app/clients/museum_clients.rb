# frozen_string_literal: true

module MuseumClients
  class Loans < Upstream
    def initialize = super(ENV.fetch("LOANS_URL"))

    def open_for(object_id) = get("/objects/#{object_id}/loans?state=open")
  end

  class Climate < Upstream
    def initialize = super(ENV.fetch("CLIMATE_URL"))

    def room(number) = get("/rooms/#{number}")
  end
end
