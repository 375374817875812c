# frozen_string_literal: true

class IncidentsController < ApplicationController
  def create
    incident = Incident.create!(params.require(:incident).permit(:road_id, :kilometre, :severity))
    render json: { id: incident.id, units: ResponsePlan.for(incident) }, status: :created
  end
end
