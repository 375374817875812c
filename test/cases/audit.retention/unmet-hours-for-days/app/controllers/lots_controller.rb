# frozen_string_literal: true

class LotsController < ApplicationController
  before_action :authenticate_auctioneer!

  def update
    lot = Lot.find(params[:id])
    Lot.transaction do
      lot.update!(params.require(:lot).permit(:reserve_cents, :closes_at))
      AuditEntry.create!(
        actor: current_auctioneer.email,
        action: "lot.update",
        subject: "lot/#{lot.id}",
        changed_values: lot.saved_changes
      )
    end
    render json: lot
  end

  def destroy
    lot = Lot.find(params[:id])
    Lot.transaction do
      lot.destroy!
      AuditEntry.create!(
        actor: current_auctioneer.email,
        action: "lot.withdraw",
        subject: "lot/#{lot.id}",
        changed_values: lot.attributes
      )
    end
    head :no_content
  end
end
