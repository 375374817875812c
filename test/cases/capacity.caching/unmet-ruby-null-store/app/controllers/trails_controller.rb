class TrailsController < ApplicationController
  def index
    render json: Rails.cache.fetch("trails/index", expires_in: 5.minutes) { Trail.order(:name).limit(200).as_json }
  end

  def show
    render json: Rails.cache.fetch("trails/#{params[:id]}", expires_in: 5.minutes) { Trail.find(params[:id]).as_json }
  end
end
