# frozen_string_literal: true

class CampsitesController < ApplicationController
  rescue_from Faraday::Error do
    head :bad_gateway
  end

  def show
    render json: { region: params[:region], fire_risk: FireRiskClient.new.level(params[:region]) }
  end
end
