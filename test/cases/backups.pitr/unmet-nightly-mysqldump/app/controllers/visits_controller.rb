# frozen_string_literal: true

class VisitsController < ApplicationController
  def create
    visit = Visit.create!(params.require(:visit).permit(:patient_number, :room, :starts_at))
    render json: visit, status: :created
  end
end
