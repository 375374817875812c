# frozen_string_literal: true

class PlotsController < ApplicationController
  def index
    render json: Plot.where(garden_id: params[:garden_id], tenant_id: nil).order(:number)
  end
end
