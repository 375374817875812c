# frozen_string_literal: true

class Casting < Upstream
  def initialize
    super(ENV.fetch("CASTING_URL"))
  end

  def ensemble(production)
    get("/productions/#{production}/ensemble")
  end
end
