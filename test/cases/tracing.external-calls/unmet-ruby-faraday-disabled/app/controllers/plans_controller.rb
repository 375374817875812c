class PlansController < ApplicationController
  def show
    render json: BlastPlan.for(params[:id])
  end
end
