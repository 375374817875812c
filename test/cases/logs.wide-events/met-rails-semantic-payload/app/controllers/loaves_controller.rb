class LoavesController < ApplicationController
  def create
    @loaf = Loaf.create!(kind: params[:kind])
    render json: @loaf
  end
end
