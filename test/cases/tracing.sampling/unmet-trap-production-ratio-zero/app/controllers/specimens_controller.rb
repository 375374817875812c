# frozen_string_literal: true

class SpecimensController < ApplicationController
  TAXA = Faraday.new(ENV.fetch("TAXA_URL"), request: { timeout: 3 })

  def show
    answer = TAXA.get("/taxa/#{Integer(params[:id])}")
    render json: answer.body, status: answer.status
  end
end
