class StallsController < ActionController::API
  def create
    Stall.create!(name: params[:name])
  end
end
