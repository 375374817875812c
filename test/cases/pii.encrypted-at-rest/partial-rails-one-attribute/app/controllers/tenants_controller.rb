# frozen_string_literal: true

class TenantsController < ApplicationController
  def create
    tenant = Tenant.create!(params.require(:tenant).permit(:full_name, :email, :phone, :address, :national_id))
    render json: { id: tenant.id }, status: :created
  end

  def show
    render json: Tenant.find(params[:id]).slice(:id, :full_name, :email, :phone, :address)
  end
end
