class AnimalsController < ApplicationController
  def show
    animal = Animal.find(params[:id])
    render json: { name: animal.name, chip: ChipRegistry.find(animal.chip) }
  end
end
