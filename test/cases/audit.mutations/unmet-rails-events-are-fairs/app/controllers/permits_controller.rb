class PermitsController < ApplicationController
  def create
    permit = Permit.create!(params.require(:permit).permit(:plot, :holder))
    Event.create!(title: "granted", user_id: current_user.id, starts_on: Date.today)
    render json: permit, status: :created
  end

  def update
    permit = Permit.find(params[:id])
    permit.update!(params.require(:permit).permit(:plot))
    Event.create!(title: "moved", user_id: current_user.id, starts_on: Date.today)
    render json: permit
  end
end
