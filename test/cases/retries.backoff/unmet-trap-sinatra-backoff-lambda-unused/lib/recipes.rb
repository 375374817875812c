# frozen_string_literal: true

require_relative "persistence"

class Recipes
  def initialize(url)
    @http = Faraday.new(url, request: { timeout: 2 }) { |f| f.response :raise_error }
  end

  def find(id)
    Persistence.run("recipe #{id}") { @http.get("/recipes/#{id}").body }
  end
end
