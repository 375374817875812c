class PermitsController < ApplicationController
  def create
    permit = Permit.create!(params.require(:permit).permit(:plot, :holder))
    Event.create!(action: "granted", user_uid: current_user.uid, content_id: permit.id, payload: permit.attributes)
    render json: permit, status: :created
  end

  def update
    permit = Permit.find(params[:id])
    permit.update!(params.require(:permit).permit(:plot))
    Event.create!(action: "moved", user_uid: current_user.uid, content_id: permit.id, payload: permit.attributes)
    render json: permit
  end
end
