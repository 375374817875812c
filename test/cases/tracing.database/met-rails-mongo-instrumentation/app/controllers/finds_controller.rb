# frozen_string_literal: true

class FindsController < ApplicationController
  def index
    render json: Find.where(trench: params.require(:trench)).order(depth_cm: :asc).limit(200)
  end

  def create
    find = Find.create!(params.require(:find).permit(:trench, :material, :depth_cm))
    render json: find, status: :created
  end
end
