# frozen_string_literal: true

class ExhibitsController < ApplicationController
  def index
    render json: Exhibit.where(room: params[:room]).order(:number).limit(200)
  end
end
