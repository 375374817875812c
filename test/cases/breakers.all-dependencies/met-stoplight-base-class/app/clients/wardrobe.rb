# frozen_string_literal: true

class Wardrobe < Upstream
  def initialize
    super(ENV.fetch("WARDROBE_URL"))
  end

  def costumes(role)
    get("/costumes", role: role)
  end
end
