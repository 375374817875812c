# frozen_string_literal: true

class AnimalsController < ApplicationController
  def show
    animal = Animal.includes(:shelter).find(params[:id])
    render json: { name: animal.name, shelter: animal.shelter.name, vaccinations: VetClient.new.vaccinations(animal.chip) }
  end
end
