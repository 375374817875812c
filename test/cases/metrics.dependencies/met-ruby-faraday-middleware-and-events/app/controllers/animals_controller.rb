class AnimalsController < ApplicationController
  VET = Faraday.new(url: "http://vet.internal", request: { timeout: 2 }) { |f| f.use Measured }

  def create
    animal = Animal.create!(params.permit(:name, :species))
    VET.post("/checkups", animal.id.to_s)
    Metrics::ADOPTIONS.increment(labels: { species: animal.species })
    head :created
  end
end
