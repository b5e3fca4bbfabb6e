/** Phosphor icons in use; the build makes a CSS mask of each. */
export type IconName =
  | 'house-simple' | 'house-simple-fill' | 'squares-four' | 'squares-four-fill' | 'buildings' | 'buildings-fill' | 'files' | 'files-fill' | 'user-circle' | 'user-circle-fill'
  | 'caret-left' | 'caret-right' | 'caret-down' | 'check' | 'x' | 'magnifying-glass' | 'text-aa' | 'clock' | 'warning-circle' | 'info' | 'sign-out' | 'star' | 'star-fill'
  | 'check-circle' | 'check-circle-fill' | 'x-circle' | 'shield-check-fill' | 'seal-check-duotone' | 'wifi-slash' | 'lock-key' | 'hand-pointing' | 'question'
  | 'identification-badge-duotone' | 'coins-duotone' | 'truck-duotone' | 'hand-heart-duotone' | 'umbrella-duotone' | 'first-aid-kit-duotone' | 'van-duotone'
  | 'sparkle-duotone' | 'storefront-duotone' | 'buildings-duotone' | 'fork-knife-duotone' | 'identification-card-duotone' | 'file-text' | 'camera' | 'note-pencil'
  | 'map-pin' | 'swap' | 'list-checks' | 'arrow-u-up-left' | 'phone-call' | 'heartbeat-duotone' | 'briefcase-duotone' | 'tray' | 'translate' | 'images';
